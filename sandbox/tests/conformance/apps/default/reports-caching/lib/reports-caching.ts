interface Counts {
  count: number;
  carts: Map<string, number>;
}

const holder = globalThis as typeof globalThis & { reportsCaching?: Counts };

export function counts(): Counts {
  holder.reportsCaching ??= { count: 0, carts: new Map() };
  return holder.reportsCaching;
}
