/** The decision table as a person reads it in a review: use case, votes of the five sources, verdict. */
import { sourceIds } from '../data/schema';
import type { DecisionView } from './types';

const letters = { action: 'A', route: 'R', either: 'E', both: 'B', neither: 'N', silent: '–' } as const;

const head = [
  '# Use case, votes of the articles in the order of data/sources.yaml, and verdict (A action, R route, E either,',
  '# B both, N neither, – silent). Written by catalog/decisions.test.ts: it adds new rows, and `-u` accepts other changes.',
  '',
].join('\n');

/** @returns one line for each row, in the order of the table */
export function reviewedText(rows: readonly DecisionView[]): string {
  const lines = rows.map(({ id, votes, verdict }) =>
    [id.padEnd(30), sourceIds.map((source) => letters[votes[source]]).join('/'), '', verdict].join(' '),
  );
  return `${[head, ...lines].join('\n')}\n`;
}

/** @returns whether every line of the reviewed text is still there, in the same order */
export function additionsOnly(reviewed: string, now: string): boolean {
  const lines = reviewed.split('\n');
  let next = 0;
  for (const line of now.split('\n')) if (line === lines[next]) next += 1;
  return next === lines.length;
}
