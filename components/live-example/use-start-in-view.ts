import { useEffect, useRef } from 'react';

/** How long an example must be in view before it starts by itself, in milliseconds. */
const dwell = 400;

/**
 * Starts what the reader has kept in view for a moment, one pane after another: two that boot at once would
 * both come late. Never for a reader who asked to save data.
 */
export function useStartInView(waiting: boolean, start: () => void) {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!waiting || !element.current || savesData()) return;
    let timer: ReturnType<typeof setTimeout>;
    const startInTurn = () => {
      if (document.querySelector('[data-example][data-status="booting"]'))
        timer = setTimeout(startInTurn, dwell);
      else start();
    };
    const observer = new IntersectionObserver(
      ([entry]) => {
        clearTimeout(timer);
        if (entry?.isIntersecting) timer = setTimeout(startInTurn, dwell);
      },
      { rootMargin: '-20% 0px' },
    );
    observer.observe(element.current);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [waiting, start]);
  return element;
}

function savesData(): boolean {
  return window.matchMedia('(prefers-reduced-data: reduce)').matches;
}
