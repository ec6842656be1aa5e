const kept = globalThis as typeof globalThis & { e13?: string[] };

export function rows(): string[] {
  kept.e13 ??= [];
  return kept.e13;
}
