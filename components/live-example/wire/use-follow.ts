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
  const follow = useCallback(() => {
    const element = wire.current;
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
    // Whoever has closed what is above the list goes on where the list was before.
    if (wire.current && above === undefined) isAtEnd.current = distanceToEnd(wire.current) < near;
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
