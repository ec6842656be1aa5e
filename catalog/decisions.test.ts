import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalog } from '.';
import { additionsOnly, reviewedText } from './reviewed-decisions';

const { decisions, rules } = loadCatalog();
const reviewed = resolve('catalog/reviewed-decisions.txt');

/**
 * A new row is written down by itself, so that its votes and verdict are part of the change that is reviewed. Whatever else
 * differs fails, until somebody has read the difference and runs this file with `-u`.
 */
test('rows keep the votes and verdicts that a person reviewed, and their order', async () => {
  const text = reviewedText(decisions);
  const before = existsSync(reviewed) ? readFileSync(reviewed, 'utf8') : '';
  if (!additionsOnly(before, text)) {
    const why =
      'A row or rule changed votes, verdict or order. If that is meant: npx vitest run catalog/decisions.test.ts -u';
    await expect(text, why).toMatchFileSnapshot(reviewed);
  } else if (text !== before && !process.env.CI) writeFileSync(reviewed, text);
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
