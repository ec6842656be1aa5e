const holder = globalThis as typeof globalThis & { reportsBroken?: Set<string> };

export function broken(): Set<string> {
  holder.reportsBroken ??= new Set();
  return holder.reportsBroken;
}
