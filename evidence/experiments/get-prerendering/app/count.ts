const kept = globalThis as typeof globalThis & { getPrerendering?: number };

/** A number that no two runs in one process share. */
export function count(): number {
  kept.getPrerendering = (kept.getPrerendering ?? 0) + 1;
  return kept.getPrerendering;
}
