const holder = globalThis as typeof globalThis & { reportsStatic?: number };

/** One more each time it is called. */
export function count(): number {
  holder.reportsStatic = (holder.reportsStatic ?? 0) + 1;
  return holder.reportsStatic;
}
