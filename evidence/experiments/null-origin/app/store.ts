const kept = globalThis as typeof globalThis & { nullOrigin?: { runs: number } };

export function store(): { runs: number } {
  kept.nullOrigin ??= { runs: 0 };
  return kept.nullOrigin;
}
