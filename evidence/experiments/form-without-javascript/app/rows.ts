const kept = globalThis as typeof globalThis & { formWithoutJavascript?: string[] };

export function rows(): string[] {
  kept.formWithoutJavascript ??= [];
  return kept.formWithoutJavascript;
}
