const kept = globalThis as typeof globalThis & { e02?: { runs: number } };

export function store(): { runs: number } {
  kept.e02 ??= { runs: 0 };
  return kept.e02;
}
