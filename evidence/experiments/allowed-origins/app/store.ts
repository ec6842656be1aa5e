const kept = globalThis as typeof globalThis & { allowedOrigins?: { runs: number } };

export function store(): { runs: number } {
  kept.allowedOrigins ??= { runs: 0 };
  return kept.allowedOrigins;
}
