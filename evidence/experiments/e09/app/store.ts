const kept = globalThis as typeof globalThis & { e09?: string[] };

/** As the type says, text only. */
export function notes(): string[] {
  kept.e09 ??= [];
  return kept.e09;
}
