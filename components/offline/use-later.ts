import { useEffect, useState } from 'react';

/** A part of the page that is loaded later: it, or why it is not there. */
export interface Later<Part> {
  Part?: Part;
  failure?: string;
}

/**
 * Loads a part of the page. Unlike `lazy` of React it tries again: with the next wish, and once the browser is online. What is
 * shown meanwhile stays, so a failure takes nothing away.
 *
 * @param load an `import()`; the same function each time
 * @param wishes how often the part was asked for; nothing is loaded at 0
 */
export function useLater<Part>(load: () => Promise<{ default: Part }>, wishes: number): Later<Part> {
  const [later, setLater] = useState<Later<Part>>({});
  const [returns, setReturns] = useState(0);
  const isWanted = wishes > 0 && later.Part === undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish, and each return of the network, is one more attempt
  useEffect(() => {
    if (!isWanted) return;
    let isOver = false;
    const tryAgain = () => setReturns((count) => count + 1);
    load().then(
      (loaded) => !isOver && setLater({ Part: loaded.default }),
      (error: unknown) => {
        if (isOver) return;
        setLater({ failure: loadFailure(error) });
        window.addEventListener('online', tryAgain, { once: true });
      },
    );
    return () => {
      isOver = true;
      window.removeEventListener('online', tryAgain);
    };
  }, [isWanted, wishes, returns, load]);
  return later;
}

/** Why something could not be loaded, for readers. */
export function loadFailure(error: unknown): string {
  if (!navigator.onLine) return 'there is no network';
  // The message of a bundler names chunks, which tells a reader nothing.
  if (error instanceof Error && error.name !== 'ChunkLoadError') return error.message.slice(0, 300);
  return 'a file of this site could not be fetched';
}
