const kept = globalThis as typeof globalThis & { useCacheScope?: Record<string, number> };

/** How many times this was counted in this process. */
export function count(what: string): number {
  kept.useCacheScope ??= {};
  kept.useCacheScope[what] = (kept.useCacheScope[what] ?? 0) + 1;
  return kept.useCacheScope[what];
}
