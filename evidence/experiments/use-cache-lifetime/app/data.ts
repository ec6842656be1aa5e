import { cacheTag } from 'next/cache';

const kept = globalThis as typeof globalThis & { useCacheLifetime?: { version: number } };

/** What a database would hold. */
export function source(): { version: number } {
  kept.useCacheLifetime ??= { version: 0 };
  return kept.useCacheLifetime;
}

export async function cachedVersion(): Promise<number> {
  'use cache';
  cacheTag('use-cache-lifetime');
  return source().version;
}
