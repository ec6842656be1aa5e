interface Store {
  count: number;
  rows: string[];
}

const holder = globalThis as typeof globalThis & { conformanceStore?: Store };

/** In the memory of the process, whichever bundle asks. */
export const store = (): Store => {
  holder.conformanceStore ??= { count: 0, rows: [] };
  return holder.conformanceStore;
};
