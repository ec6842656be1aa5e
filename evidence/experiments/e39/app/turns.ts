const kept = globalThis as typeof globalThis & { e39?: string[] };

/** What the server did, in the order in which it did. */
export function turns(): string[] {
  kept.e39 ??= [];
  return kept.e39;
}
