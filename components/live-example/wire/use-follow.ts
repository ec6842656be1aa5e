import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';

/** Nearer to the end than this counts as there, in pixels. */
const near = 16;

/**
 * Keeps the newest exchange of a Wire in view, by the scroller of the Wire alone: not where the reader has scrolled away from
 * the end or reads an exchange that is open.
 *
 * @param exchanges another array whenever one of them has changed
 * @param above names what is open above the list, which is in view then; undefined where there is nothing
 */
export function useFollow(exchanges: readonly unknown[], above: string | undefined) {
  const wire = useRef<HTMLElement>(null);
  const isAtEnd = useRef(true);
  /** Of the Wire when it was last brought to the end, in pixels. */
  const height = useRef(0);
  const follow = useCallback(() => {
    const element = wire.current;
    height.current = element?.clientHeight ?? 0;
    if (!element || above !== undefined || !isAtEnd.current) return;
    if (!element.querySelector('[data-exchange] > details[open]')) element.scrollTop = element.scrollHeight;
  }, [above]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the list may have made it longer
  useLayoutEffect(follow, [follow, exchanges]);
  useLayoutEffect(() => {
    if (above !== undefined && wire.current) wire.current.scrollTop = 0;
  }, [above]);
  useResized(wire, follow);
  const onScroll = () => {
    const { current } = wire;
    // Whoever has closed what is above the list goes on where the list was before. A Wire that has just become lower is not at its
    // end, and nobody has scrolled it.
    if (!current || above !== undefined || current.clientHeight !== height.current) return;
    isAtEnd.current = distanceToEnd(current) < near;
  };
  return { wire, onScroll };
}

const distanceToEnd = ({ scrollHeight, scrollTop, clientHeight }: Element) =>
  scrollHeight - scrollTop - clientHeight;

/** A Wire behind another tab has no height; it gets one when it is chosen, and another when it is dragged. */
function useResized(element: RefObject<HTMLElement | null>, onResize: () => void): void {
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(onResize);
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, onResize]);
}
