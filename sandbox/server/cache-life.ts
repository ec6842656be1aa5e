import { CACHE_ONE_YEAR_SECONDS, INFINITE_CACHE } from 'next/dist/lib/constants';
import type { CacheLife } from './work';

/** Of a page that reads nothing that grows old; `stale` is what the router in the browser takes. */
export const forever: CacheLife = {
  stale: 300,
  revalidate: Number.POSITIVE_INFINITY,
  expire: Number.POSITIVE_INFINITY,
};

/** Of two lives the shorter, field by field, as where one cached function calls another. */
export function shortest(one: CacheLife, other: Partial<CacheLife>): CacheLife {
  const least = (name: keyof CacheLife) => Math.min(one[name], other[name] ?? Number.POSITIVE_INFINITY);
  return { stale: least('stale'), revalidate: least('revalidate'), expire: least('expire') };
}

/**
 * How long a cache on the way may use an answer that was rendered ahead. What grows old and never expires may be
 * used for a year, which is what `expireTime` of the configuration is by default.
 * Source: next@16.4.6 dist/server/lib/cache-control.js and dist/build/templates/app-page-runtime.js
 *
 * @returns the value of `cache-control`
 */
export function cacheControlOf({ revalidate, expire }: CacheLife): string {
  if (revalidate >= INFINITE_CACHE) return `s-maxage=${CACHE_ONE_YEAR_SECONDS}`;
  const end = expire >= INFINITE_CACHE ? CACHE_ONE_YEAR_SECONDS : expire;
  const rest = end > revalidate ? `, stale-while-revalidate=${end - revalidate}` : '';
  return `s-maxage=${revalidate}${rest}`;
}
