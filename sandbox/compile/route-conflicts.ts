import { getSortedRoutes } from 'next/dist/shared/lib/router/utils/sorted-routes';
import { BuildError } from '../shared/problem';
import type { Route } from '../shared/protocol';
import type { AppFolders } from './app-folders';

/**
 * Refuses routes that Next.js refuses to have side by side, in its words.
 *
 * @throws {BuildError} naming the file found later
 */
export function refuseConflicts(routes: Route[], folders: AppFolders): void {
  const { conflict, before } = firstConflict(routes, folders);
  refusePatterns(before);
  if (conflict) throw conflict;
}

/** The first route at an address that is taken, and those before it. */
function firstConflict(routes: Route[], folders: AppFolders): { conflict?: BuildError; before: Route[] } {
  const byPath = new Map<string, Route>();
  const byPattern = new Map<string, Route>();
  for (const [index, route] of routes.entries()) {
    const path = pathOf(route);
    const same = byPath.get(path);
    const pattern = path.replace(/\[(\.{3})?[^\][]+\]/g, '[$1*]');
    const alike = byPattern.get(pattern);
    const text = same ? conflictText(same, route, folders) : alike && ambiguousText(pattern, alike, route);
    if (text !== undefined) return { conflict: refusal(route, text), before: routes.slice(0, index) };
    byPath.set(path, route);
    byPattern.set(pattern, route);
  }
  return { before: routes };
}

const pathOf = ({ segments }: Route) => `/${segments.join('/')}`;

/** Different names for one dynamic segment, a catch-all before the end, and the like. */
function refusePatterns(routes: Route[]): void {
  if (sortingError(routes) === undefined) return;
  // With more routes there are no fewer conflicts: halving finds the first that brings one.
  let [low, high] = [0, routes.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sortingError(routes.slice(0, middle + 1)) === undefined) low = middle + 1;
    else high = middle;
  }
  const route = routes[low];
  const message = sortingError(routes.slice(0, low + 1));
  if (route && message !== undefined) throw refusal(route, message);
}

/** What Next.js says to these routes; undefined where it takes them. */
function sortingError(routes: Route[]): string | undefined {
  try {
    getSortedRoutes(routes.map(pathOf));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Turbopack's words for a page beside a Route Handler, and for two pages at one address
 * (`@next/swc` 16.4.6).
 */
function conflictText(first: Route, second: Route, { app }: AppFolders): string {
  const path = pathOf(second);
  if (first.kind === 'api' || second.kind === 'api') {
    return `App Router and Pages Router both match path: ${path}. Next.js does not support having both App Router and Pages Router routes matching the same path. Please remove one of the conflicting routes.`;
  }
  const at = ({ file }: Route) => file.slice(app.length).replace(/\.\w+$/, '');
  if (first.kind === 'page' && second.kind === 'page') {
    const folder = (route: Route) => at(route).replace(/\/page$/, '') || '/';
    return `You cannot have two parallel pages that resolve to the same path. Please check ${folder(first)} and ${folder(second)}.`;
  }
  const [page, route] = first.kind === 'page' ? [first, second] : [second, first];
  if (page.kind !== 'page')
    return `Conflicting routes at ${path}: route at ${at(first)} and route at ${at(second)}`;
  return `Conflicting route and page at ${path}: route at ${at(route)} and page at ${at(page)}`;
}

/** Source: next@16.4.6 dist/build/validate-app-paths.js */
function ambiguousText(pattern: string, first: Route, second: Route): string {
  const paths = [first, second].map((route) => `  - ${pathOf(route)}`).join('\n');
  return `Ambiguous app routes detected:\n\nAmbiguous route pattern "${pattern}" matches multiple routes:\n${paths}\n\nYou cannot use different slug names for the same dynamic path.`;
}

const refusal = ({ file }: Route, message: string) =>
  new BuildError({
    file,
    line: 1,
    column: 1,
    message,
    fix: `move or rename ${file}, or the other file named here`,
  });
