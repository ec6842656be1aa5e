import { expect, test } from 'vitest';
import { loadCatalog } from '.';
import { expectedDecisions } from './expected-decisions';

const { sources, decisions, rules } = loadCatalog();
const letters = { action: 'A', route: 'R', either: 'E', both: 'B', neither: 'N', silent: '–' } as const;

test('the table has all rows, in order', () => {
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

/** Everything that the rules look at. */
const factsOf = ({ facts }: (typeof decisions)[number]) => JSON.stringify(Object.entries(facts).sort());

test('rows with the same facts are shown as one group, one after another', () => {
  for (const [index, row] of decisions.entries()) {
    const alike = decisions.filter((other) => factsOf(other) === factsOf(row));
    const others = alike.filter(({ id }) => id !== row.id);
    expect(row.group === undefined, `${row.id} is alone, or has a group`).toBe(others.length === 0);
    expect(alike.map(({ group }) => group)).toEqual(alike.map(() => row.group));
    if (alike[0] !== row) expect(decisions[index - 1]?.group).toBe(row.group);
  }
});

test('no two groups have one heading', () => {
  const named = decisions.filter(({ group }) => group !== undefined);
  const facts = new Map(named.map((row) => [row.group, factsOf(row)]));
  expect(named.filter((row) => facts.get(row.group) !== factsOf(row)).map(({ id }) => id)).toEqual([]);
});

test('every row says something the verdict alone does not', () => {
  expect(decisions.filter(({ notes }) => !notes).map(({ id }) => id)).toEqual([]);
});
