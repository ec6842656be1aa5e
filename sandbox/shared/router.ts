import type { Params } from './page-tree';
import type { Route } from './protocol';

/**
 * The route that answers a path, and the values of its dynamic segments; static segments win.
 *
 * @throws {URIError} where a value cannot be decoded
 */
export function matchRoute(routes: Route[], path: string): { route: Route; params: Params } | undefined {
  const parts = path.split('/').filter(Boolean);
  const ranked = [...routes].sort((a, b) => rank(b) - rank(a) || b.segments.length - a.segments.length);
  for (const route of ranked) {
    const params = matchSegments(route.segments, parts);
    if (params) return { route, params: decoded(params) };
  }
  return undefined;
}

/** Higher for routes whose early segments are fixed. */
function rank(route: Route): number {
  return route.segments.reduce((sum, segment, depth) => sum + specificity(segment) / 4 ** (depth + 1), 0);
}

function specificity(segment: string): number {
  if (segment.startsWith('[[...')) return 0;
  if (segment.startsWith('[...')) return 1;
  return segment.startsWith('[') ? 2 : 3;
}

function matchSegments(segments: string[], parts: string[]): Params | undefined {
  const params: Params = {};
  for (const [depth, segment] of segments.entries()) {
    const name = /^\[{1,2}(?:\.\.\.)?([^\]]+)\]{1,2}$/.exec(segment)?.[1];
    if (segment.includes('[...')) {
      const rest = parts.slice(depth);
      if (rest.length === 0 && !segment.startsWith('[[')) return undefined;
      if (name && rest.length > 0) params[name] = rest;
      return params;
    }
    const part = parts[depth];
    if (part === undefined || (name === undefined && !isSame(part, segment))) return undefined;
    if (name !== undefined) params[name] = part;
  }
  return segments.length === parts.length ? params : undefined;
}

function decoded(params: Params): Params {
  const decode = (value: string | string[] = '') =>
    Array.isArray(value) ? value.map((part) => decodeURIComponent(part)) : decodeURIComponent(value);
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decode(value)]));
}

function isSame(part: string, segment: string): boolean {
  try {
    return decodeURIComponent(part) === segment;
  } catch {
    return false;
  }
}

/** A query by name; names that come more than once have a list. */
export function queryOf(params: URLSearchParams): Params {
  const entries = [...new Set(params.keys())].map((name): [string, string | string[]] => {
    const values = params.getAll(name);
    return [name, values.length > 1 ? values : (values[0] ?? '')];
  });
  return Object.fromEntries(entries);
}
