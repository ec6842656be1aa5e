const kept = globalThis as typeof globalThis & { e15?: string[] };

export function rows(): string[] {
  kept.e15 ??= [];
  return kept.e15;
}
