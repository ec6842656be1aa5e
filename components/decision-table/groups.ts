import type { DecisionRow } from '../data';

/** Heading by the id of the first row of a group. */
export type GroupHeads = ReadonlyMap<string, string>;

/** In another order than that of the data, rows of a group need not follow one another. */
export const noHeads: GroupHeads = new Map();

/**
 * The headings of groups, each at the first row of its group that is shown. One row alone needs none.
 * @param rows in the order of the data
 * @param shown ids of the rows that the filter leaves
 */
export function headsOfGroups(rows: readonly DecisionRow[], shown: ReadonlySet<string>): GroupHeads {
  const heads = new Map<string, string>();
  const visible = rows.filter(({ id }) => shown.has(id));
  for (const [index, { id, group }] of visible.entries()) {
    if (group === undefined || visible[index - 1]?.group === group) continue;
    if (visible[index + 1]?.group === group) heads.set(id, group);
  }
  return heads;
}
