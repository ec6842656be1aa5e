const kept = globalThis as typeof globalThis & { e37?: string[] };

/** What the inline action was given, call by call. */
export function runs(): string[] {
  kept.e37 ??= [];
  return kept.e37;
}
