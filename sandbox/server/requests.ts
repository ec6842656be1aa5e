import { parseReqUrl } from 'next/dist/lib/url';
import { NextRequest } from 'next/dist/server/web/spec-extension/request';
import { formatUrl } from 'next/dist/shared/lib/router/utils/format-url';
import { responseOf } from '../shared/status';
import { cookiesOf, isDraftRequest } from './next/headers';
import { type AppState, type RequestContext, revalidation } from './request-context';
import { whenDone } from './streams';

/**
 * A request as handlers, actions and the proxy get it. The body is that of `source`, where there is one; one without a body has an
 * empty one, as Next.js hands on what comes in. Source: next@16.4.6 dist/server/web/spec-extension/adapters/next-request.js
 */
export function createRequest(
  method: string,
  url: string,
  headers?: HeadersInit,
  source?: Request,
): NextRequest {
  const hasBody = source && method !== 'GET' && method !== 'HEAD';
  const body = hasBody ? (source.clone().body ?? new Uint8Array()) : undefined;
  const init = { method, headers, signal: source?.signal, ...(body && { body, duplex: 'half' }) };
  return new NextRequest(url, init as ConstructorParameters<typeof NextRequest>[1]);
}

/**
 * A request as a Route Handler gets it: its query is read and written again, so that values of one name come together and each
 * is encoded as `URLSearchParams` does. Source: next@16.4.6 dist/server/server-utils.js (normalizeCdnUrl)
 */
export function forHandler(request: Request): Request {
  const parsed = parseReqUrl(request.url);
  const search = parsed ? new URL(formatUrl({ ...parsed, search: null }), request.url).search : '';
  const url = new URL(request.url);
  if (!parsed || url.search === search) return request;
  url.search = search;
  return createRequest(request.method, url.href, request.headers, request);
}

/** A client of the same machine, as Node names it. */
export const remoteAddress = '::ffff:127.0.0.1';

/** The headers of a request with those that Next.js adds; next@16.4.6 dist/server/base-server.js (handleRequestImpl). */
export function withForwarded({ headers, url }: Request): Headers {
  const all = new Headers(headers);
  const { host, port } = new URL(url);
  const forwarded = { host: headers.get('host') ?? host, port, proto: 'http', for: remoteAddress };
  for (const [name, value] of Object.entries(forwarded)) {
    if (!all.has(`x-forwarded-${name}`)) all.set(`x-forwarded-${name}`, value);
  }
  return all;
}

/** @param route as Next.js names it, for messages */
export function createRequestContext(
  state: AppState,
  request: Request,
  route: string,
  kind: RequestContext['kind'],
  more: Partial<RequestContext> = {},
): RequestContext {
  const draft = isDraftRequest(request);
  const context = {
    ...{ state, request, route, draft, skipsCaches: draft, kind, phase: 'render' as const },
    ...{ revalidated: revalidation.none, afterCallbacks: [], implicitTags: [] },
  };
  // In place: its cookies are made when they are asked for.
  return Object.assign(cookiesOf(request, kind), context, more);
}

/**
 * Runs what `after()` was given, once the answer has been sent.
 * Source: next@16.4.6 dist/server/after/after-context.js
 *
 * @returns the answer, which tells when it has been sent; none means now
 */
export function runAfterCallbacks(context: RequestContext, response?: Response): Response {
  const run = () => {
    context.phase = 'after';
    context.isAnswered = true;
    for (const task of context.afterCallbacks.splice(0)) task();
  };
  if (!response?.body) {
    setTimeout(run);
    return response ?? new Response();
  }
  return responseOf(whenDone(response.body, run), response);
}
