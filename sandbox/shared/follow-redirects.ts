/** How a browser follows redirects. Source: https://fetch.spec.whatwg.org/#http-redirect-fetch */
const redirectStatuses = new Set([301, 302, 303, 307, 308]);
const longestChain = 20;

/** Headers that describe a body and go with it. */
const bodyHeaders = ['content-encoding', 'content-language', 'content-location', 'content-type'];

export type Send = (request: Request) => Promise<Response>;

/**
 * Sends a request and, where its `redirect` mode says so, the requests that its answer leads to.
 *
 * @throws TypeError as `fetch` does: after 20 redirects, for another origin, in the mode `error`
 */
export async function followRedirects(first: Request, send: Send): Promise<Response> {
  let request = first;
  for (let hops = 0; hops <= longestChain; hops += 1) {
    const kept = request.clone();
    const response = await send(request);
    const location = redirectStatuses.has(response.status) ? response.headers.get('location') : null;
    if (location === null) return answering(response, request.url, hops > 0);
    if (first.redirect === 'error') throw new TypeError('Failed to fetch');
    if (first.redirect === 'manual') return opaqueRedirect(first.url);
    request = await nextRequest(kept, response.status, new URL(location, request.url));
  }
  throw new TypeError('Failed to fetch: too many redirects');
}

async function nextRequest(before: Request, status: number, target: URL): Promise<Request> {
  if (target.origin !== new URL(before.url).origin) {
    throw new TypeError(`Failed to fetch ${target.href}: this sandbox can only reach its own app`);
  }
  if (!target.hash) target.hash = new URL(before.url).hash;
  const { method, signal, redirect } = before;
  const becomesGet =
    status === 303 ? method !== 'GET' && method !== 'HEAD' : status < 303 && method === 'POST';
  const headers = new Headers(before.headers);
  if (becomesGet) for (const name of bodyHeaders) headers.delete(name);
  const body = becomesGet || method === 'GET' || method === 'HEAD' ? null : await before.arrayBuffer();
  return new Request(target, { method: becomesGet ? 'GET' : method, headers, body, signal, redirect });
}

/** Where an answer came from; scripts cannot set that themselves. */
function answering(response: Response, url: string, redirected: boolean): Response {
  const withoutHash = url.replace(/#.*$/s, '');
  return Object.defineProperties(response, {
    url: { value: withoutHash },
    redirected: { value: redirected },
    type: { value: 'basic' },
  });
}

/** What `redirect: 'manual'` lets a script see of a redirect: nothing. */
function opaqueRedirect(url: string): Response {
  return Object.defineProperties(new Response(null), {
    url: { value: url },
    type: { value: 'opaqueredirect' },
    status: { value: 0 },
    ok: { value: false },
  });
}
