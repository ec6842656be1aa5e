const kept = globalThis as typeof globalThis & { formInSuspense?: { count: number } };

export function runs(): { count: number } {
  kept.formInSuspense ??= { count: 0 };
  return kept.formInSuspense;
}
