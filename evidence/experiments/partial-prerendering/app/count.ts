const kept = globalThis as typeof globalThis & { partialPrerendering?: number };

/** A number that no two renders in one process share. */
export function count(): number {
  kept.partialPrerendering = (kept.partialPrerendering ?? 0) + 1;
  return kept.partialPrerendering;
}
