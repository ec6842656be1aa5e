import { expect, test } from 'vitest';
import { loadCatalog } from '.';
import { expectedDecisions } from './expected-decisions';

const { sources, decisions, rules } = loadCatalog();
const letters = { action: 'A', route: 'R', either: 'E', both: 'B', neither: 'N', silent: '–' } as const;

test('the table has all rows, in order', () => {
  expect(expectedDecisions).toHaveLength(47);
  expect(decisions.map(({ id }) => id)).toEqual(expectedDecisions.map(({ id }) => id));
});

test.each(expectedDecisions)('$id: votes $votes, verdict $verdict', ({ id, votes, verdict }) => {
  const row = decisions.find((decision) => decision.id === id);
  expect(sources.map((source) => row && letters[row.votes[source.id]]).join('/')).toBe(votes);
  expect(row?.verdict).toBe(verdict);
});

test('rules generalise: on average each decides at least two rows', () => {
  expect(rules.length * 2).toBeLessThanOrEqual(decisions.length);
});

test('every row says something the verdict alone does not', () => {
  expect(decisions.filter(({ notes }) => !notes).map(({ id }) => id)).toEqual([]);
});
