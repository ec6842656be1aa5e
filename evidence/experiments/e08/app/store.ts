const kept = globalThis as typeof globalThis & { e08?: string[] };

/** What the action found in the value that it captured, by run. */
export function captured(): string[] {
  kept.e08 ??= [];
  return kept.e08;
}
