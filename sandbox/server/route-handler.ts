import { type RequestContext, withRequest } from './request-context';
import type { Params } from './router';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'] as const;
type Handler = (request: Request, context: { params: Promise<Params> }) => unknown;

/**
 * Answers a request with the function exported for its method; HEAD falls back to GET, OPTIONS is
 * automatic, a method without a function answers 405, and a handler that throws answers 500 without a body.
 * Source: https://nextjs.org/docs/app/api-reference/file-conventions/route and next@16.4.6
 * dist/server/route-modules/app-route/helpers/auto-implement-methods.js
 */
export async function runHandler(
  context: RequestContext,
  module: Record<string, unknown>,
  params: Params,
): Promise<Response> {
  const { request } = context;
  const method = request.method as (typeof methods)[number];
  if (!methods.includes(method)) return new Response(null, { status: 400 });
  const handler = (module[method] ?? (method === 'HEAD' ? module.GET : undefined)) as Handler | undefined;
  if (!handler && method === 'OPTIONS') return optionsOf(module);
  if (!handler) return new Response(null, { status: 405 });
  context.phase = 'handler';
  const response = await withRequest(context, () => handler(request, { params: Promise.resolve(params) }));
  if (!(response instanceof Response)) {
    throw new Error(
      `No response is returned from route handler '${new URL(request.url).pathname}'. ` +
        'Ensure you return a `Response` or a `NextResponse` in all branches of your handler.',
    );
  }
  return method === 'HEAD' ? new Response(null, response) : response;
}

function optionsOf(module: Record<string, unknown>): Response {
  const allowed = new Set<string>(methods.filter((method) => typeof module[method] === 'function'));
  if (allowed.has('GET')) allowed.add('HEAD');
  allowed.add('OPTIONS');
  return new Response(null, { status: 204, headers: { Allow: [...allowed].sort().join(', ') } });
}
