import { cacheTag } from 'next/cache';

const kept = globalThis as typeof globalThis & { c03?: { version: number } };

/** What a database would hold. */
export function source(): { version: number } {
  kept.c03 ??= { version: 0 };
  return kept.c03;
}

export async function cachedVersion(): Promise<number> {
  'use cache';
  cacheTag('c03');
  return source().version;
}
