import { savesData } from '../ui/saves-data';

/** The browser may rest for this long at most before it begins, in milliseconds. */
const longestWait = 10_000;

const idle = () =>
  new Promise<void>((resolve) => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(() => resolve(), { timeout: longestWait });
    else setTimeout(resolve, 1_000);
  });

const loaded = () =>
  new Promise<void>((resolve) => {
    if (document.readyState === 'complete') resolve();
    else window.addEventListener('load', () => resolve(), { once: true });
  });

/**
 * Fetches what an embed needs to run into the cache of the browser, one file after another and after all else: once it is there
 * the network may go. Not for a reader who saves data.
 *
 * @param addresses of the files
 */
export async function prefetchFiles(addresses: readonly string[], signal: AbortSignal): Promise<void> {
  if (savesData()) return;
  await loaded();
  for (const address of addresses) {
    await idle();
    if (signal.aborted || !navigator.onLine) return;
    // What fails now is told of when it is wanted.
    await fetch(address, { priority: 'low', signal })
      .then((response) => response.arrayBuffer())
      .catch(() => undefined);
  }
}
