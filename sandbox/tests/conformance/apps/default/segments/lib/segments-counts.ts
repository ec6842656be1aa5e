const store = globalThis as typeof globalThis & { segmentCounts?: Record<string, number> };

/** How often something was rendered. */
export function counts(): Record<string, number> {
  store.segmentCounts ??= {};
  return store.segmentCounts;
}

export function count(name: string): number {
  const all = counts();
  all[name] = (all[name] ?? 0) + 1;
  return all[name];
}
