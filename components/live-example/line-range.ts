/** Counted from one; the last is one of them. */
export type LineRange = readonly [first: number, last: number];

/** @param line counted from one */
export const isMarked = (ranges: readonly LineRange[], line: number): boolean =>
  ranges.some(([first, last]) => first <= line && line <= last);
