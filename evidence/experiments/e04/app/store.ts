const kept = globalThis as typeof globalThis & { e04?: { action: string[]; handler: string[] } };

/** What ran, and for each run the names of the cookies that came with it. */
export function store(): { action: string[]; handler: string[] } {
  kept.e04 ??= { action: [], handler: [] };
  return kept.e04;
}
