/** What belongs to every answer, whoever gives it. */
import type { Route } from '../shared/protocol';
import { matchRoute } from '../shared/router';
import { wordsOf } from '../shared/status';
import type { RequestContext } from './request-context';
import { runAfterCallbacks } from './requests';

/** @returns undefined for no route, null for one whose params cannot be decoded */
export function routeAt(routes: Route[], path: string): ReturnType<typeof matchRoute> | null {
  try {
    return matchRoute(routes, path);
  } catch {
    return null;
  }
}

/** The page of Next.js itself, for an app that has none to show. */
const errorPage = (status: number) =>
  new Response(
    `<!DOCTYPE html><title>${status}: ${wordsOf(status)}</title><h1>${status}</h1><h2>${wordsOf(status)}.</h2>`,
    { status, headers: { 'content-type': 'text/html; charset=utf-8' } },
  );

/**
 * For an address whose percent signs mean nothing where a param would hold it. The page that says so is of the Pages Router: an app
 * without one has none, and fails. Seen on next@16.4.6
 */
export const undecodable = (routes: readonly Route[]): Response =>
  routes.some(({ kind }) => kind === 'api')
    ? errorPage(400)
    : new Response('Internal Server Error', {
        status: 500,
        headers: { 'content-type': 'text/plain', 'cache-control': dynamicCaching },
      });

/** Of what is made for one request. */
export const dynamicCaching = 'private, no-cache, no-store, max-age=0, must-revalidate';

/** For an API Route that cannot be called. */
export const internalError = () => errorPage(500);

/** What was given to `after()` runs as well where the answer is an error. */
export async function failing(context: RequestContext, answer: Promise<Response>): Promise<Response> {
  try {
    return await answer;
  } catch (error) {
    runAfterCallbacks(context);
    throw error;
  }
}

/** What the proxy set stays unless the page or handler set it, too; cookies of both are sent. */
export function withHeaders(response: Response, more: Headers): Response {
  for (const [name, value] of more) {
    if (name === 'set-cookie') response.headers.append(name, value);
    else if (!response.headers.has(name)) response.headers.set(name, value);
  }
  return response;
}
