/** In seconds; `stale` is for the client. Source: https://nextjs.org/docs/app/api-reference/functions/cacheLife */
export interface CacheLife {
  stale: number;
  revalidate: number;
  expire: number;
}

/** In seconds; from `never` on a time counts as no limit. Source: next@16.4.6 dist/lib/constants.js. */
const year = 31_536_000;
const never = 0xfffffffe;

/** Of a page that reads nothing that grows old; `stale` is what the router in the browser takes. */
export const infiniteCacheLife: CacheLife = {
  stale: 300,
  revalidate: Number.POSITIVE_INFINITY,
  expire: Number.POSITIVE_INFINITY,
};

/** Of two cache lives the shorter, field by field, as where one cached function calls another. */
export function shortest(one: CacheLife, other: Partial<CacheLife>): CacheLife {
  const least = (name: keyof CacheLife) => Math.min(one[name], other[name] ?? Number.POSITIVE_INFINITY);
  return { stale: least('stale'), revalidate: least('revalidate'), expire: least('expire') };
}

/**
 * How long a cache on the way may use an answer that was prerendered. What grows old and never expires may be
 * used for a year, which is what `expireTime` of the configuration is by default.
 * Source: next@16.4.6 dist/server/lib/cache-control.js and dist/build/templates/app-page-runtime.js
 *
 * @returns the value of `cache-control`
 */
export function cacheControlOf({ revalidate, expire }: CacheLife): string {
  if (revalidate >= never) return `s-maxage=${year}`;
  const end = expire >= never ? year : expire;
  const rest = end > revalidate ? `, stale-while-revalidate=${end - revalidate}` : '';
  return `s-maxage=${revalidate}${rest}`;
}
