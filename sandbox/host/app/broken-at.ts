import type { BrokenRoute, Problem, ServerApp } from '../../shared/protocol';
import { matchRoute } from '../../shared/router';
import { appOrigin } from '../app-origin';

/**
 * Why the route at a path cannot be served, while others can; undefined where it can. Where a proxy leads a path is not known.
 *
 * @param path with its query
 */
export function brokenAt(
  { routes }: Pick<ServerApp, 'routes'>,
  broken: readonly BrokenRoute[],
  path: string,
): Problem | undefined {
  if (broken.length === 0) return undefined;
  const { pathname } = new URL(path, appOrigin);
  try {
    // Of two alike the first is found, and the server tells of routes that are in `routes`, too.
    const found = matchRoute([...broken.map(({ route }) => route), ...routes], pathname);
    return broken.find(({ route }) => route === found?.route)?.problem;
  } catch {
    return undefined; // a value in the path cannot be decoded
  }
}
