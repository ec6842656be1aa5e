import { createRequest } from './requests';
import { maybeWork } from './work';

/**
 * `fetch` on the server: the app may ask itself; there is no other host. While pages are rendered ahead there is
 * not even that one, as during `next build`.
 */
export function createServerFetch(
  origin: string,
  ask: (request: Request) => Promise<Response>,
): typeof globalThis.fetch {
  return async (input, init) => {
    const target = new Request(input, init);
    const { origin: wanted, host } = new URL(target.url);
    if (wanted !== origin) {
      throw new TypeError(
        `fetch failed: ${wanted} cannot be reached; this sandbox has no network but the app itself`,
      );
    }
    if (maybeWork()?.ahead) {
      throw new TypeError(
        `fetch failed: no server runs at ${wanted} while pages are rendered ahead of requests`,
      );
    }
    const headers = new Headers(target.headers);
    headers.set('host', host);
    return ask(createRequest(target.method, target.url, headers, target));
  };
}
