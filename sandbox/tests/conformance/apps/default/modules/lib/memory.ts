/** One list for each bundle that holds this module. */
export const list: string[] = [];

const holder = globalThis as typeof globalThis & { conformanceList?: string[] };
export const shared = () => {
  holder.conformanceList ??= [];
  return holder.conformanceList;
};
