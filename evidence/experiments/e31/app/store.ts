const inModule: string[] = [];
const kept = globalThis as typeof globalThis & { e31?: string[] };

/** What each of the two stores holds. @param writer leaves its name in both, where it is given */
export function stores(writer?: string) {
  kept.e31 ??= [];
  if (writer) {
    inModule.push(writer);
    kept.e31.push(writer);
  }
  return { inModule: [...inModule], onGlobal: [...kept.e31] };
}
