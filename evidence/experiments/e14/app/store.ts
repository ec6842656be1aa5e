const kept = globalThis as typeof globalThis & { e14?: { count: number } };

export function store(): { count: number } {
  kept.e14 ??= { count: 0 };
  return kept.e14;
}
