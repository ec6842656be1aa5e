const kept = globalThis as typeof globalThis & { foreignOrigin?: { runs: number } };

export function store(): { runs: number } {
  kept.foreignOrigin ??= { runs: 0 };
  return kept.foreignOrigin;
}
