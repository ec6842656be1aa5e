import { getModifiedCookieValues } from 'next/dist/server/web/spec-extension/adapters/request-cookies';
import { ResponseCookies } from 'next/dist/server/web/spec-extension/cookies';
import { NextFetchEvent } from 'next/dist/server/web/spec-extension/fetch-event';
import type { NextRequest } from 'next/dist/server/web/spec-extension/request';
import { redirectResponse } from './addresses';
import { type RequestContext, runInContext } from './request-context';
import { createRequest } from './requests';

type Fields = Record<string, unknown>;

/** What `proxy.ts` made of a request. */
export type ProxyOutcome =
  | { kind: 'answer'; response: Response }
  | {
      kind: 'pass';
      /** With the headers that the proxy set for the app, and its body unread. */
      request: NextRequest;
      /** Another address to answer from. */
      rewrite?: string;
      /** Headers for the answer. */
      headers: Headers;
    };

/** The request goes on as it came. */
export const untouched = (request: NextRequest): ProxyOutcome => ({
  kind: 'pass',
  request,
  headers: new Headers(),
});

/** Not shown to the proxy, and not its to change; next@16.4.6 dist/client/components/app-router-headers.js. */
const ofRouter = [
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-hmr-refresh',
  'next-router-segment-prefetch',
];

/** Cookies that the proxy sets travel to the app in a header of their own, see `cookiesOf`. */
const cookiesForApp = 'x-middleware-set-cookie';

/**
 * Source: next@16.4.6 dist/server/web/adapter.js, dist/server/lib/router-utils/resolve-routes.js
 *
 * @param context on a copy of the request, see `proxyRequest`
 * @param request as it was sent, and as the matcher has let it through
 * @throws whatever the proxy throws; Next.js answers 500
 */
export async function runProxy(
  context: RequestContext,
  module: Fields,
  request: NextRequest,
): Promise<ProxyOutcome> {
  const run = module.proxy ?? module.middleware ?? module.default;
  if (typeof run !== 'function') {
    throw new Error('The Proxy file "/proxy" must export a function named `proxy` or a default function.');
  }
  context.phase = 'action';
  const response: unknown = await runInContext(context, () => run(context.request, eventOf(context)));
  if (!response) return untouched(request);
  if (!(response instanceof Response)) throw new TypeError('Expected an instance of Response to be returned');
  return read(withCookiesOf(context, response), request);
}

/** What the proxy gets to see: a copy, so that the app can read the body as well, and without what the router sends. */
export function proxyRequest(request: NextRequest): NextRequest {
  const headers = new Headers(request.headers);
  for (const name of ofRouter) headers.delete(name);
  const url = new URL(request.url);
  url.searchParams.delete('_rsc');
  return createRequest(request.method, url.href, headers, request);
}

const eventOf = (context: RequestContext) =>
  new NextFetchEvent({
    request: context.request as NextRequest,
    page: '/proxy',
    context: { waitUntil: (promise) => void context.afterCallbacks.push(() => promise) },
  });

/** What `cookies().set()` was called with takes the place of cookies that the answer sets itself. */
function withCookiesOf(context: RequestContext, response: Response): Response {
  if (!context.hasSetCookies()) return response;
  const headers = new Headers(response.headers);
  headers.delete('set-cookie');
  for (const cookie of getModifiedCookieValues(context.mutableCookies))
    new ResponseCookies(headers).set(cookie);
  return new Response(response.body, { status: response.status, headers });
}

/** Headers by which `NextResponse.next()` and `rewrite()` speak; next@16.4.6 dist/server/web/spec-extension/response.js. */
function read(response: Response, request: NextRequest): ProxyOutcome {
  const { headers } = response;
  const rewrite = headers.get('x-middleware-rewrite');
  const answered = withoutInternal(headers);
  if (!rewrite && headers.get('x-middleware-next') !== '1') {
    return { kind: 'answer', response: answerOf(response, answered, request) };
  }
  const given = requestHeaders(headers, request);
  for (const [name, value] of answered) if (value && name !== 'set-cookie') given.set(name, value);
  const cookies = headers.get(cookiesForApp);
  if (cookies !== null) given.set(cookiesForApp, cookies);
  const passed = createRequest(request.method, request.url, given, request);
  if (!rewrite) return { kind: 'pass', request: passed, headers: answered };
  const target = relative(rewrite, request);
  if (!target.startsWith('/')) {
    throw new Error(`this sandbox can only reach its own app, so proxy can't rewrite to ${target}`);
  }
  answered.set('x-middleware-rewrite', target);
  return { kind: 'pass', request: passed, rewrite: target, headers: answered };
}

/** Those of the request, or those that the proxy wants instead. */
function requestHeaders(headers: Headers, request: NextRequest): Headers {
  const given = new Headers(request.headers);
  const overridden = headers.get('x-middleware-override-headers')?.split(',');
  if (!overridden) return given;
  for (const name of [...given.keys()]) {
    if (!overridden.includes(name) && !ofRouter.includes(name)) given.delete(name);
  }
  for (const name of overridden) if (name) given.set(name, headers.get(`x-middleware-request-${name}`) ?? '');
  return given;
}

/** A redirect names an address of the app without its host, and nothing else. */
function answerOf(response: Response, headers: Headers, request: NextRequest): Response {
  const location = headers.get('location');
  const { status } = response;
  if (location !== null && [301, 302, 303, 307, 308].includes(status))
    return redirectResponse(relative(location, request), status, headers);
  return new Response(response.body, { status, headers });
}

function relative(address: string, request: NextRequest): string {
  const url = new URL(address);
  return url.host === request.nextUrl.host ? url.pathname + url.search + url.hash : url.href;
}

/** Between servers only; next@16.4.6 dist/server/lib/server-ipc/utils.js (ipcForbiddenHeaders). */
const notForwarded = ['accept-encoding', 'keepalive', 'keep-alive', 'content-encoding', 'content-length'];

/** By these the proxy speaks to the router; next@16.4.6 dist/server/lib/router-utils/resolve-routes.js. */
const ofProxy = [
  'x-middleware-next',
  'x-middleware-override-headers',
  'x-middleware-redirect',
  'x-middleware-refresh',
  'x-middleware-rewrite',
  cookiesForApp,
];

function withoutInternal(headers: Headers): Headers {
  const kept = new Headers(headers);
  const overridden = headers.get('x-middleware-override-headers')?.split(',') ?? [];
  const forApp = overridden.map((name) => `x-middleware-request-${name}`);
  for (const name of [...notForwarded, ...ofProxy, ...forApp]) kept.delete(name);
  return kept;
}
