import { expect, test } from 'vitest';
import { observationGroups } from './observation-groups';

const rows = (start: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${start}, the action ${index}, status`);

test('a short table has no headings', () => {
  const names = rows('Without a key', 8);
  expect(observationGroups(names)).toEqual([
    { heading: undefined, rows: names.map((name) => ({ name, label: name })) },
  ]);
});

test('rows of a long table that begin alike have one heading, and only what differs as their labels', () => {
  const names = [...rows('Without a key', 5), ...rows('With the key', 4)];
  const groups = observationGroups(names);
  expect(groups.map(({ heading, rows: { length } }) => [heading, length])).toEqual([
    ['Without a key', 5],
    ['With the key', 4],
  ]);
  expect(groups[0]?.rows[0]).toEqual({ name: names[0], label: 'The action 0, status' });
});

test('a row that begins like no neighbour keeps its whole name', () => {
  const names = [...rows('A', 3), 'How often it ran, in all', ...rows('B', 5)];
  expect(observationGroups(names)[1]).toEqual({
    heading: undefined,
    rows: [{ name: 'How often it ran, in all', label: 'How often it ran, in all' }],
  });
});

test('a colon ends the words that rows share, too', () => {
  const names = Array.from({ length: 9 }, (_, index) => `Without JavaScript: ${index} rows`);
  expect(observationGroups(names)[0]?.rows[8]?.label).toBe('8 rows');
});
