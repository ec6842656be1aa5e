import { createTags, nextMoment, type Tags } from './tags';
import type { CacheLife } from './work';

export interface Entry<Value> {
  value: Value;
  tags: ReadonlySet<string>;
  life: CacheLife;
  madeAt: number;
}

/** Values by key, which age by their own life and by the tags they carry. */
export interface Store<Value> {
  /**
   * @param softTags tags that the entry does not carry and that expire it here, such as those of the path
   * @returns the entry and whether it may be used as it is, or only while it is made again; undefined where there is none
   */
  find(
    key: string,
    softTags?: readonly string[],
  ): { entry: Entry<Value>; state: 'fresh' | 'stale' } | undefined;
  keep(key: string, made: Omit<Entry<Value>, 'madeAt'>, madeAt?: number): void;
}

/** All that an app has cached. It starts empty with each start of the server half. */
export interface Caches {
  tags: Tags;
  /** Results of `'use cache'` functions, as Flight payloads. */
  functions: Store<Uint8Array>;
  /** Results of `unstable_cache` functions, as JSON. */
  data: Store<string>;
}

function createStore<Value>(tags: Tags): Store<Value> {
  const entries = new Map<string, Entry<Value>>();
  return {
    find(key, softTags = []) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      const age = (performance.now() - entry.madeAt) / 1000;
      const byTag = tags.stateOf([...entry.tags, ...softTags], entry.madeAt);
      if (byTag === 'expired' || age >= entry.life.expire) {
        entries.delete(key);
        return undefined;
      }
      return { entry, state: byTag === 'stale' || age >= entry.life.revalidate ? 'stale' : 'fresh' };
    },
    keep(key, made, madeAt = nextMoment()) {
      entries.set(key, { ...made, madeAt });
    },
  };
}

export function createCaches(): Caches {
  const tags = createTags();
  return { tags, functions: createStore(tags), data: createStore(tags) };
}

export { createStore };
