const kept = globalThis as typeof globalThis & { e03?: { runs: number } };

export function store(): { runs: number } {
  kept.e03 ??= { runs: 0 };
  return kept.e03;
}
