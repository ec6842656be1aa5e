import type { CacheLife } from './cache-life';

/** What a cached function came to, as a Flight payload; an error is part of it, without its text. */
export interface CachedResult {
  readonly bytes: Uint8Array;
  readonly tags: ReadonlySet<string>;
  readonly cacheLife: CacheLife;
  /** What its own `cacheLife()` has set. */
  readonly explicitCacheLife: Partial<CacheLife>;
  readonly holdsShortLived: boolean;
  readonly timestamp: number;
  /** Root params that it has asked for. */
  readonly rootParamsRead: ReadonlySet<string>;
  /** It is not kept. */
  readonly error?: unknown;
}
