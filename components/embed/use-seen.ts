import { type RefObject, useEffect, useState } from 'react';
import type { Around } from './use-around';

/** What a browser knows of a frame: it is out of sight, surely in sight, or in a place where it may be covered or transparent. */
type Sight = 'none' | 'sure' | 'unsure';

/** TypeScript does not know them yet: https://www.w3.org/TR/intersection-observer/#visibility */
interface VisibilityOptions extends IntersectionObserverInit {
  trackVisibility: boolean;
  /** In milliseconds; 100 at least. */
  delay: number;
}

/**
 * Whether an embed may start by itself, and whether it has to hold still. The page around it knows best. Where that says nothing the
 * browser does; but of slides that are scaled down, or lie transparent on top of each other, it is never sure.
 */
export function useSeen(element: RefObject<HTMLElement | null>, told: Around['told']) {
  // On the server, too, and in a page of its own.
  const [sight, setSight] = useState<Sight>('unsure');
  const [isUsed, setIsUsed] = useState(false);
  useEffect(() => {
    if (window.parent === window || !element.current) return setSight('sure');
    const options: VisibilityOptions = { trackVisibility: true, delay: 100 };
    const observer = new IntersectionObserver((entries) => {
      const last = entries.at(-1);
      if (last) setSight(sightOf(last));
    }, options);
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  useEffect(() => {
    // Whoever presses something in it sees it.
    const use = () => setIsUsed(true);
    window.addEventListener('pointerdown', use, true);
    return () => window.removeEventListener('pointerdown', use, true);
  }, []);
  useEffect(() => {
    if (told === 'stop' || sight === 'none') setIsUsed(false);
  }, [told, sight]);
  const isPaused = !isUsed && (told === 'stop' || sight === 'none');
  return { isPaused, mayStart: !isPaused && (isUsed || told === 'start' || sight === 'sure') };
}

/** Browsers that cannot tell whether something is covered leave `isVisible` out. */
function sightOf({ isIntersecting, isVisible }: IntersectionObserverEntry & { isVisible?: boolean }): Sight {
  if (!isIntersecting) return 'none';
  return isVisible === false ? 'unsure' : 'sure';
}
