const inModule: string[] = [];
const kept = globalThis as typeof globalThis & { sharedModules?: string[] };

/** What each of the two stores holds. @param writer leaves its name in both, where it is given */
export function stores(writer?: string) {
  kept.sharedModules ??= [];
  if (writer) {
    inModule.push(writer);
    kept.sharedModules.push(writer);
  }
  return { inModule: [...inModule], onGlobal: [...kept.sharedModules] };
}
