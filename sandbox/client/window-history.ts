/** What `history` needs of the tab. */
export interface Steps {
  /** How many there are, and what code has kept with the current one. */
  current(): { length: number; state: unknown };
  /** What an address means on the page shown. */
  resolve(href: string): URL;
  /** Gives the page another address, and asks nothing for it. @param href path, query and hash */
  rename(href: string, how: 'push' | 'replace', state: unknown): void;
  /** Back by a negative number, forward by a positive one; 0 loads the page again. */
  traverse(by: number): void;
}

/** Past so many changes of the address in so many milliseconds, Chromium leaves further ones out. */
const most = 200;
const span = 10_000;

/** @returns whether one more change is let through */
function rateLimit(): () => boolean {
  let count = 0;
  let start = -span;
  return () => {
    const now = performance.now();
    if (now - start > span) {
      start = now;
      count = 0;
    }
    count += 1;
    if (count === most + 1) console.warn('Throttling navigation to prevent the browser from hanging.');
    return count <= most;
  };
}

/**
 * `history` as code of the app uses it. A frame without an origin may change no address, and its own steps are those of the
 * page around it. Source: https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-history-interface and
 * https://nextjs.org/docs/app/getting-started/linking-and-navigating#native-history-api
 */
export function installHistory(scope: Window & typeof globalThis, steps: Steps): void {
  const isLetThrough = rateLimit();
  const change =
    (how: 'push' | 'replace') => (state: unknown, _unused: string, given?: string | URL | null) => {
      const kept: unknown = structuredClone(state);
      const target = steps.resolve(given === undefined || given === null ? '' : String(given));
      if (target.origin !== steps.resolve('/').origin) {
        throw new DOMException(
          `A page can't change its URL to ${target.href}, which has another origin`,
          'SecurityError',
        );
      }
      if (isLetThrough()) steps.rename(target.pathname + target.search + target.hash, how, kept);
    };
  const methods = {
    pushState: change('push'),
    replaceState: change('replace'),
    back: () => steps.traverse(-1),
    forward: () => steps.traverse(1),
    go: (by = 0) => steps.traverse(Number(by)),
  };
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(scope.history, name, { value, configurable: true });
  }
  for (const name of ['length', 'state'] as const) {
    Object.defineProperty(scope.history, name, { get: () => steps.current()[name], configurable: true });
  }
}
