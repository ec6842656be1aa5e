const kept = globalThis as typeof globalThis & { e38?: { runs: number } };

export function store(): { runs: number } {
  kept.e38 ??= { runs: 0 };
  return kept.e38;
}
