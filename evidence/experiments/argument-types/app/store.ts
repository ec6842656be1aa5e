const kept = globalThis as typeof globalThis & { argumentTypes?: string[] };

/** As the type says, text only. */
export function notes(): string[] {
  kept.argumentTypes ??= [];
  return kept.argumentTypes;
}
