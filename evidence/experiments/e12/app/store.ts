const kept = globalThis as typeof globalThis & { e12?: { count: number } };

export function store(): { count: number } {
  kept.e12 ??= { count: 0 };
  return kept.e12;
}
