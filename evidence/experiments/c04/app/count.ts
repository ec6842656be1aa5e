const kept = globalThis as typeof globalThis & { c04?: number };

/** A number that no two renders in one process share. */
export function count(): number {
  kept.c04 = (kept.c04 ?? 0) + 1;
  return kept.c04;
}
