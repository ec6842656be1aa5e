import {
  getAccessFallbackHTTPStatus,
  isHTTPAccessFallbackError,
} from 'next/dist/client/components/http-access-fallback/http-access-fallback';
import {
  getRedirectStatusCodeFromError,
  getURLFromRedirectError,
} from 'next/dist/client/components/redirect';
import { isRedirectError } from 'next/dist/client/components/redirect-error';
import { actionAsyncStorage } from 'next/dist/server/app-render/action-async-storage.external';
import { appendMutableCookies } from 'next/dist/server/web/spec-extension/adapters/request-cookies';
import type { Params } from '../shared/page-tree';
import { FixedHeaders } from './http-classes';
import { type RequestContext, runInContext } from './request-context';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'] as const;
type Handler = (request: Request, context: { params: Promise<Params> }) => unknown;
export type HandlerModule = Record<string, unknown>;

/**
 * Answers a request with the function exported for its method; HEAD falls back to GET, OPTIONS is
 * automatic, and a method without a function answers 405.
 * Source: https://nextjs.org/docs/app/api-reference/file-conventions/route and next@16.4.6
 * dist/server/route-modules/app-route/module.js
 *
 * @param request what the handler gets: the request itself, or one that tells what is read of it
 * @throws whatever the handler throws; Next.js answers 500 without a body
 */
export async function runHandler(
  context: RequestContext,
  module: HandlerModule,
  params: Promise<Params>,
  request: Request = context.request,
): Promise<Response> {
  const method = request.method as (typeof methods)[number];
  if (!methods.includes(method)) return new Response(null, { status: 400 });
  const handler = (module[method] ?? (method === 'HEAD' ? module.GET : undefined)) as Handler | undefined;
  if (!handler && method === 'OPTIONS') return optionsOf(module);
  if (!handler) return new Response(null, { status: 405 });
  context.phase = 'action';
  try {
    const run = () => handler(request, { params });
    const isAction = isPossibleAction(context.request);
    const response = await runInContext(context, () =>
      actionAsyncStorage.run({ isAction, isAppRoute: true }, run),
    );
    const checked = checkResponse(response, context);
    return finish(context, method === 'HEAD' ? new Response(null, checked) : checked);
  } catch (error) {
    return answerThrown(context, error);
  }
}

/** A POST as of a form or a Server Action. Such a one is redirected with 303, so that it is not sent again. */
export function isPossibleAction({ method, headers }: Request): boolean {
  const type = headers.get('content-type') ?? '';
  const isForm = type === 'application/x-www-form-urlencoded' || type.startsWith('multipart/form-data');
  return method === 'POST' && (isForm || headers.has('next-action'));
}

function answerThrown(context: RequestContext, error: unknown): Response {
  if (isRedirectError(error)) {
    const location = getURLFromRedirectError(error);
    if (!location) throw new Error('Invariant: Unexpected redirect url format');
    const status = isPossibleAction(context.request) ? 303 : getRedirectStatusCodeFromError(error);
    return finish(context, new Response(null, { status, headers: { location } }));
  }
  if (isHTTPAccessFallbackError(error)) {
    return new Response(null, { status: getAccessFallbackHTTPStatus(error) });
  }
  throw error;
}

function finish(context: RequestContext, response: Response): Response {
  context.phase = 'after';
  const headers = new Headers(response.headers);
  // For a proxy; next@16.4.6 dist/server/send-response.js leaves it out.
  headers.delete('x-middleware-set-cookie');
  const hasMore = appendMutableCookies(headers, context.mutableCookies);
  const isSame = !hasMore && [...headers].length === [...response.headers].length;
  if (isSame && !(response.headers instanceof FixedHeaders)) return response;
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

function checkResponse(response: unknown, { request }: RequestContext): Response {
  if (!(response instanceof Response)) {
    const kind = typeof response === 'object' ? (response?.constructor?.name ?? 'null') : typeof response;
    const { pathname } = new URL(request.url);
    throw new Error(
      `No response is returned from route handler '${pathname}'. Expected a Response object but received '${kind}' ` +
        `(method: ${request.method}, url: ${pathname}). Ensure you return a \`Response\` or a \`NextResponse\` in all branches of your handler.`,
    );
  }
  if (response.headers.has('x-middleware-rewrite')) {
    throw new Error(
      'NextResponse.rewrite() was used in a app route handler, this is not currently supported. Please remove the invocation to continue.',
    );
  }
  if (response.headers.get('x-middleware-next') === '1') {
    throw new Error(
      'NextResponse.next() was used in a app route handler, this is not supported. See here for more info: https://nextjs.org/docs/messages/next-response-next-in-app-route-handler',
    );
  }
  return response;
}

/** next@16.4.6 dist/server/route-modules/app-route/helpers/auto-implement-methods.js */
function optionsOf(module: HandlerModule): Response {
  const allowed = new Set<string>(methods.filter((method) => typeof module[method] === 'function'));
  if (allowed.has('GET')) allowed.add('HEAD');
  allowed.add('OPTIONS');
  return new Response(null, { status: 204, headers: { Allow: [...allowed].sort().join(', ') } });
}
