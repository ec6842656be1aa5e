const kept = globalThis as typeof globalThis & { doubleClick?: string[] };

/** What the server did, in the order in which it did. */
export function turns(): string[] {
  kept.doubleClick ??= [];
  return kept.doubleClick;
}
