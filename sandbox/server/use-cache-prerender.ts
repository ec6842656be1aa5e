import {
  createNestedCacheShortExpireError,
  createNestedCacheZeroRevalidateError,
} from 'next/dist/server/use-cache/use-cache-messages';
import type { CacheLife } from './cache-life';
import type { CachedResult } from './cached-result';
import { needRequest, type RequestContext } from './request-context';

/** An entry that lives shorter than this is not put into a prerendered page: next@16.4.6 dist/server/use-cache/constants.js. */
const shortestExpire = 300;
/** As `shortestExpire`, for how long a browser may use it. */
const shortestStale = 30;

export const isShortLived = ({ revalidate, expire }: Pick<CacheLife, 'revalidate' | 'expire'>): boolean =>
  revalidate === 0 || expire < shortestExpire;

/**
 * Leaves a result out of what is prerendered, where it lives too short to be worth it.
 * Source: next@16.4.6 dist/server/use-cache/use-cache-wrapper.js
 *
 * @returns a promise that never settles, which becomes a hole in the page; undefined where the result is part of it
 * @throws {Error} in Next's words, where the cache life is that of a function inside, and the outer one does not say its own
 */
export function omitFromPrerender(context: RequestContext, result: CachedResult): Promise<never> | undefined {
  const { prerender } = context;
  if (!prerender) return undefined;
  const { cacheLife } = result;
  if (!prerender.hangs)
    return cacheLife.revalidate === 0 ? needRequest(context, '"use cache" with revalidate: 0') : undefined;
  if (isShortLived(cacheLife) && !prerender.isRuntimePrerender) {
    refuseInherited(context, result);
    return needRequest(context, 'dynamic "use cache"');
  }
  return cacheLife.stale < shortestStale ? needRequest(context, 'dynamic "use cache"') : undefined;
}

function refuseInherited(
  { route, state }: RequestContext,
  { cacheLife, explicitCacheLife, holdsShortLived }: CachedResult,
): void {
  const { revalidate = 0, expire = Number.POSITIVE_INFINITY } = state.config.cacheLife.default ?? {};
  // Where everything is short-lived by default, nothing has been shortened.
  if (!holdsShortLived || isShortLived({ revalidate, expire })) return;
  if (cacheLife.revalidate === 0) {
    if (explicitCacheLife.revalidate === undefined)
      throw createNestedCacheZeroRevalidateError(route, undefined);
  } else if (explicitCacheLife.expire === undefined)
    throw createNestedCacheShortExpireError(route, undefined);
}
