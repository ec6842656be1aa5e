import { diffArrays } from 'diff';
import type { LineRange } from '../line-range';

/** The lines of a text, counted from one, that the text before it does not have; a text that is new has none that changed. */
export function changedLines(before: string | undefined, now: string): LineRange[] {
  if (before === undefined) return [];
  const ranges: LineRange[] = [];
  let line = 1;
  for (const { added, removed, value } of diffArrays(before.split('\n'), now.split('\n'))) {
    if (removed) continue;
    if (added) ranges.push([line, line + value.length - 1]);
    line += value.length;
  }
  return ranges;
}
