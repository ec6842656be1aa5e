const kept = globalThis as typeof globalThis & { c06?: Record<string, number> };

/** How many times this was counted in this process. */
export function count(what: string): number {
  kept.c06 ??= {};
  kept.c06[what] = (kept.c06[what] ?? 0) + 1;
  return kept.c06[what];
}
