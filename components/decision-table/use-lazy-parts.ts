import { useEffect, useState } from 'react';

export type LazyParts = typeof import('./lazy-parts');

/** The lazy parts once the page has loaded, or immediately where the address asks for one of them. */
export function useLazyParts(isAsked: boolean): LazyParts | undefined {
  const [parts, setParts] = useState<LazyParts>();
  const isLoaded = useIsLoaded();
  const isWanted = isAsked || isLoaded;
  useEffect(() => {
    if (!isWanted) return;
    // Where they do not come, the table can be read and narrowed, and no more.
    import('./lazy-parts').then(setParts, () => {});
  }, [isWanted]);
  return parts;
}

/** Whether everything that the page needs first is there. */
function useIsLoaded(): boolean {
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    const loaded = () => setLoaded(true);
    if (document.readyState === 'complete') loaded();
    window.addEventListener('load', loaded);
    return () => window.removeEventListener('load', loaded);
  }, []);
  return isLoaded;
}
