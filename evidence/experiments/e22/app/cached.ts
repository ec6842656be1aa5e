import { unstable_cache } from 'next/cache';

const kept = globalThis as typeof globalThis & { e22?: number };

/** Counts how often it is computed. */
async function compute() {
  kept.e22 = (kept.e22 ?? 0) + 1;
  return kept.e22;
}

export const cached = unstable_cache(compute, ['e22'], { tags: ['e22'] });
