const kept = globalThis as typeof globalThis & { callTimes?: { count: number } };

export function store(): { count: number } {
  kept.callTimes ??= { count: 0 };
  return kept.callTimes;
}
