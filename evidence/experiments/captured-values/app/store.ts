const kept = globalThis as typeof globalThis & { capturedValues?: string[] };

/** What the action found in the value that it captured, by run. */
export function captured(): string[] {
  kept.capturedValues ??= [];
  return kept.capturedValues;
}
