import type { CacheLife } from './cache-life';
import type { CachedResult } from './cached-result';
import { createTags, nextTimestamp, type Tags } from './tags';

export interface CacheEntry<Value> {
  value: Value;
  tags: ReadonlySet<string>;
  cacheLife: CacheLife;
  timestamp: number;
}

/** Values by key, which age by their own cache life and by the tags they carry. */
export interface Store<Value> {
  /**
   * @param softTags tags that the entry does not carry and that expire it here, such as those of the path
   * @returns the entry and whether it may be used as it is, or only while it is made again; undefined where there is none
   */
  find(
    key: string,
    softTags?: readonly string[],
  ): { entry: CacheEntry<Value>; state: 'fresh' | 'stale' } | undefined;
  /** What is past its `expire` and has not been revalidated. */
  pastExpire(key: string): CacheEntry<Value> | undefined;
  /** Whether something has been kept, however old. */
  has(key: string): boolean;
  set(key: string, made: Omit<CacheEntry<Value>, 'timestamp'>, timestamp?: number): void;
}

/** All that an app has cached. It starts empty with each start of the server half. */
export interface Caches {
  tags: Tags;
  /** Results of `'use cache'` functions. */
  functions: Store<CachedResult>;
  /** Results of `unstable_cache` functions, as JSON, which has no text for `undefined`. */
  data: Store<string | undefined>;
  /** Which root params each `'use cache'` function has read so far, by its id: they are part of its keys. */
  rootParamsRead: Map<string, ReadonlySet<string>>;
}

/**
 * @param whenPastRevalidate what becomes of an entry that is older than its `revalidate`: `stale` serves it while a new one is made.
 * The cache in memory of Next.js drops it (next@16.4.6 dist/server/lib/cache-handlers/default.js), pages stay.
 */
function createStore<Value>(tags: Tags, whenPastRevalidate: 'stale' | 'dropped' = 'stale'): Store<Value> {
  const entries = new Map<string, CacheEntry<Value>>();
  const ageOf = ({ timestamp }: CacheEntry<Value>) => (performance.now() - timestamp) / 1000;
  const byTags = (entry: CacheEntry<Value>, softTags: readonly string[]) =>
    tags.stateOf([...entry.tags, ...softTags], entry.timestamp);
  return {
    find(key, softTags = []) {
      const entry = entries.get(key);
      if (!entry || ageOf(entry) >= entry.cacheLife.expire) return undefined;
      const isOld = ageOf(entry) >= entry.cacheLife.revalidate;
      if (isOld && whenPastRevalidate === 'dropped') return undefined;
      const state = byTags(entry, softTags);
      if (state === 'expired') return undefined;
      return { entry, state: isOld ? 'stale' : state };
    },
    pastExpire(key) {
      const entry = entries.get(key);
      return entry && ageOf(entry) >= entry.cacheLife.expire && byTags(entry, []) !== 'expired'
        ? entry
        : undefined;
    },
    has: (key) => entries.has(key),
    set(key, made, timestamp = nextTimestamp()) {
      entries.set(key, { ...made, timestamp });
    },
  };
}

export function createCaches(): Caches {
  const tags = createTags();
  return {
    tags,
    functions: createStore(tags, 'dropped'),
    data: createStore(tags),
    rootParamsRead: new Map(),
  };
}

export { createStore };
