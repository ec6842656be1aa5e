import type { Route, ServerApp } from '../shared/protocol';
import { pathOf } from './build-page';
import { createRequest } from './requests';
import { filesOf } from './static-params';

const forwarded = 'x-action-forwarded';

/**
 * Tells of a fetched action that the page it was sent to does not hold, because a proxy has redirected or rewritten
 * the request, and hands it to a page that does.
 * Source: next@16.4.6 dist/server/app-render/action-handler.js (createForwardedActionResponse)
 *
 * @param fetch asks the app itself, proxy included
 * @returns what gives undefined where the page may run the action by itself
 */
export function createForwarder(app: ServerApp, fetch: (request: Request) => Promise<Response>) {
  const reachable = new Map<Route, ReadonlySet<string>>();

  function modulesOf(route: Route): ReadonlySet<string> {
    const known = reachable.get(route) ?? reachableFrom(app, filesOfRoute(route));
    reachable.set(route, known);
    return known;
  }

  return async function forward(request: Request, route: Route | undefined): Promise<Response | undefined> {
    const action = app.actions[request.headers.get('next-action') ?? ''];
    if (!action || !route || request.headers.has(forwarded)) return undefined;
    if (modulesOf(route).has(action.module)) return undefined;
    const other = app.routes.find((each) => each.kind === 'page' && modulesOf(each).has(action.module));
    if (!other) return undefined;
    const headers = new Headers(request.headers);
    headers.set(forwarded, '1');
    const response = await fetch(
      createRequest('POST', new URL(pathOf(other), request.url).href, headers, request),
    );
    const isAnswer =
      response.headers.get('content-type')?.startsWith('text/x-component') ||
      response.headers.has('x-nextjs-action-not-found');
    return isAnswer ? response : Response.json({});
  };
}

/** Whether another page has handed the action over: then the answer brings no page along. */
export const isForwarded = ({ headers }: Request): boolean => headers.has(forwarded);

/** The files of a page that may hold components, and with them actions. */
const filesOfRoute = (route: Route): string[] => [
  ...filesOf(route),
  ...route.layers.flatMap(({ error, loading, notFound, forbidden, unauthorized, template }) =>
    [error, loading, notFound, forbidden, unauthorized, template].flatMap((file) => file ?? []),
  ),
];

/** All modules that are imported from these, on either side. */
function reachableFrom({ server, client }: ServerApp, files: readonly string[]): Set<string> {
  const found = new Set<string>();
  const left = [...files];
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    for (const side of [server, client]) left.push(...Object.values(side[file]?.imports ?? {}));
  }
  return found;
}
