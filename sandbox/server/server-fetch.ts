import { abortable } from '../shared/abortable';
import { answerOfData } from '../shared/data-address';
import { followRedirects } from '../shared/follow-redirects';
import { responseOf, wordsOf } from '../shared/status';
import { maybeContext } from './request-context';
import { createRequest } from './requests';

/**
 * `fetch` on the server: the app may ask itself; there is no other host. While pages are prerendered there is
 * not even that one, as during `next build`.
 */
export function createServerFetch(
  origin: string,
  ask: (request: Request) => Promise<Response>,
): typeof globalThis.fetch {
  return async (input, init) => {
    const target = new Request(input, init);
    const { signal } = target;
    signal.throwIfAborted();
    const data = answerOfData(target.url);
    if (data) return data;
    const { origin: wanted, host } = new URL(target.url);
    if (wanted !== origin) {
      throw new TypeError(
        `fetch failed: ${wanted} can't be reached; this sandbox can only reach its own app`,
      );
    }
    if (maybeContext()?.prerender) {
      throw new TypeError(`fetch failed: no server is running at ${wanted} while pages are prerendered`);
    }
    const send = (hop: Request) => {
      const headers = new Headers(hop.headers);
      headers.set('host', host);
      const answer = ask(createRequest(hop.method, hop.url, headers, hop)).then(inWords);
      return init?.signal ? abortable(answer, signal) : answer;
    };
    // Other than a browser, Node shows a redirect that it is not to follow.
    if (target.redirect === 'manual') return send(target);
    const response = await followRedirects(target, send);
    const isShared = !init?.signal && ['GET', 'HEAD'].includes(target.method);
    return isShared ? copyOf(response) : response;
  };
}

/** With the words that come beside its status. */
const inWords = (answer: Response): Response =>
  Object.defineProperty(answer, 'statusText', { value: answer.statusText || wordsOf(answer.status) });

/** Loses whether it was redirected; next@16.4.6 dist/server/lib/clone-response.js. */
function copyOf(response: Response): Response {
  return Object.defineProperty(responseOf(response.body, response), 'url', { value: response.url });
}
