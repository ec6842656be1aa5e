import { pathToRegexp } from 'next/dist/compiled/path-to-regexp';
import type { NextRequest } from 'next/dist/server/web/spec-extension/request';

type Condition = { type?: string; key?: string; value?: string };
type Matcher = { source?: unknown; has?: Condition[]; missing?: Condition[] };

/**
 * Whether `config` of `proxy.ts` lets a request through to it: the path as it is sent or decoded, upper and lower case
 * apart, and what is asked of headers, cookies, query and host.
 * Source: next@16.4.6 dist/build/analysis/get-page-static-info.js (getMiddlewareMatchers),
 * dist/shared/lib/router/utils/prepare-destination.js (matchHas), dist/server/lib/router-utils/resolve-routes.js
 *
 * @param request as it was sent
 */
export function isMatched(config: unknown, request: NextRequest): boolean {
  const matcher = (config as { matcher?: unknown } | undefined)?.matcher;
  if (matcher === undefined) return true;
  const matchers = (Array.isArray(matcher) ? matcher : [matcher]) as (string | Matcher)[];
  return matchers.some((each) => {
    const { source, has = [], missing = [] } = typeof each === 'string' ? { source: each } : each;
    const isThere = pathTest(String(source));
    return (
      pathsOf(request).some(isThere) &&
      has.every((condition) => holds(condition, request)) &&
      !missing.some((condition) => holds(condition, request))
    );
  });
}

function pathTest(source: string): (path: string) => boolean {
  // The forms in which the router and other clients ask for the data of the same page.
  const data = source === '/' ? '' : '{(\\.json|\\.rsc)}?';
  const { source: pattern } = pathToRegexp(source + data, [], {});
  return (path) => new RegExp(pattern).test(path);
}

function pathsOf({ nextUrl: { pathname } }: NextRequest): string[] {
  try {
    return [pathname, decodeURIComponent(pathname)];
  } catch {
    return [pathname];
  }
}

function holds({ type, key = '', value }: Condition, request: NextRequest): boolean {
  const found = {
    header: () => request.headers.get(key),
    cookie: () => request.cookies.get(key)?.value,
    query: () => request.nextUrl.searchParams.getAll(key).at(-1),
    host: () => request.headers.get('host')?.split(':', 1)[0]?.toLowerCase(),
  }[type as 'header' | 'cookie' | 'query' | 'host']?.();
  if (!found) return false;
  return !value || new RegExp(`^${value}$`).test(found);
}
