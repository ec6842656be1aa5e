const kept = globalThis as typeof globalThis & { c05?: { count: number } };

export function runs(): { count: number } {
  kept.c05 ??= { count: 0 };
  return kept.c05;
}
