import type { DecisionRow } from '../data';
import { hasEachWord } from '../ui/has-each-word';
import { isDisputed } from './disagreement';
import type { RowFilter } from './view';

const texts = new WeakMap<DecisionRow, readonly string[]>();

/** What words are looked for in: put together once, because every key asks for it in every row. */
function textOf(row: DecisionRow): readonly string[] {
  const known = texts.get(row);
  if (known) return known;
  const text = [row.title, row.because, row.notes ?? '', ...row.conditions].join(' ').toLowerCase();
  texts.set(row, [text]);
  return [text];
}

/** A row matches when each word occurs somewhere in its text and it is all that the filter asks for. */
export function rowMatches(row: DecisionRow, filter: RowFilter): boolean {
  const { words, verdicts, caller, intent, onlyDisputed } = filter;
  return (
    (verdicts.length === 0 || verdicts.includes(row.verdict)) &&
    (caller === '' || row.caller === caller) &&
    (intent === '' || row.intent === intent) &&
    (!onlyDisputed || isDisputed(row)) &&
    (words === '' || hasEachWord(textOf(row), words))
  );
}
