import { appendMutableCookies } from 'next/dist/server/web/spec-extension/adapters/request-cookies';
import { RequestCookies } from 'next/dist/server/web/spec-extension/cookies';
import { routerHeaders } from '../shared/page-tree';
import type { ActionOutcome } from './action';
import { synchronizeCookies } from './next/headers';
import { type RequestContext, revalidation } from './request-context';
import { createRequest } from './requests';

/** Source: https://fetch.spec.whatwg.org/#http-redirect-fetch */
const mostRedirects = 20;

/** Headers that are not carried over between the two answers; next@16.4.6 dist/server/lib/server-ipc/utils.js. */
const notForwarded = ['content-length', 'content-encoding', 'transfer-encoding', 'connection', 'set-cookie'];

/**
 * The answer to an action that redirects: a form is sent on with 303; a fetched action answers 200, names the
 * address, and brings the page with it where it is one of this app.
 * Source: next@16.4.6 dist/server/app-render/action-handler.js (createRedirectRenderResult)
 *
 * @param fetchPage asks the app itself
 */
export async function redirectAction(
  context: RequestContext,
  { url, type, isForm }: Extract<ActionOutcome, { kind: 'redirect' }>,
  fetchPage: (request: Request) => Promise<Response>,
): Promise<Response> {
  const headers = new Headers({ 'cache-control': 'no-cache, no-store, max-age=0, must-revalidate' });
  appendMutableCookies(headers, context.mutableCookies);
  if (isForm) {
    headers.set('location', url);
    return new Response(null, { status: 303, headers });
  }
  headers.set(routerHeaders.actionRedirect, `${url};${type}`);
  if (context.revalidated !== revalidation.none)
    headers.set(routerHeaders.actionRevalidated, String(context.revalidated));
  const target = addressInApp(url, context.request);
  const page = target && (await followed(context, target, fetchPage));
  if (!page?.headers.get('content-type')?.startsWith('text/x-component'))
    return new Response(null, { headers });
  for (const [name, value] of page.headers) {
    if (!notForwarded.includes(name) && !headers.has(name)) headers.set(name, value);
  }
  return new Response(page.body, { headers });
}

/** As `fetch` on a server, which follows what a Route Handler or a proxy answers; the address stays the first one. */
async function followed(
  context: RequestContext,
  target: URL,
  fetchPage: (request: Request) => Promise<Response>,
): Promise<Response | undefined> {
  let address = target;
  for (let hops = 0; hops < mostRedirects; hops += 1) {
    const response = await fetchPage(pageRequest(context, address));
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return response;
    address = new URL(location, address);
    if (address.host !== target.host) return undefined;
  }
  return undefined;
}

function addressInApp(url: string, { url: current, headers }: Request): URL | undefined {
  const here = new URL(current);
  if (url.startsWith('.')) here.pathname = here.pathname.replace(/\/?$/, '/');
  const target = new URL(url, here);
  return url.startsWith('/') || url.startsWith('.') || target.host === headers.get('host')
    ? target
    : undefined;
}

/** As the browser would ask for the page next, with the cookies that the action has set. */
function pageRequest(context: RequestContext, target: URL): Request {
  const headers = new Headers(context.request.headers);
  for (const name of [routerHeaders.action, routerHeaders.layers, 'content-type', 'content-length']) {
    headers.delete(name);
  }
  headers.set(routerHeaders.flight, '1');
  if (context.hasSetCookies()) synchronizeCookies(context);
  const cookies = new RequestCookies(headers);
  for (const { name } of cookies.getAll()) cookies.delete(name);
  for (const { name, value } of context.cookies.getAll()) cookies.set(name, value);
  return createRequest('GET', new URL(target.pathname + target.search, context.request.url).href, headers);
}
