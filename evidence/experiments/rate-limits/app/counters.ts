const kept = globalThis as typeof globalThis & { rateLimits?: Map<string, number> };

/** Counts a call under this name. @returns how many there were, with this one */
export function count(name: string): number {
  kept.rateLimits ??= new Map();
  const calls = (kept.rateLimits.get(name) ?? 0) + 1;
  kept.rateLimits.set(name, calls);
  return calls;
}

/** Whether this caller has had its five; a real one would forget them after a minute. */
export const isOverLimit = (name: string) => count(name) > 5;
