const kept = globalThis as typeof globalThis & { c02?: number };

/** A number that no two runs in one process share. */
export function count(): number {
  kept.c02 = (kept.c02 ?? 0) + 1;
  return kept.c02;
}
