const kept = globalThis as typeof globalThis & { withoutRevalidation?: { count: number } };

export function store(): { count: number } {
  kept.withoutRevalidation ??= { count: 0 };
  return kept.withoutRevalidation;
}
