import { expect, test } from 'vitest';
import { headsOfGroups } from './groups';
import { sampleRow } from './sample-row.testing';

const row = (id: string, group?: string) => (group ? { ...sampleRow, id, group } : { ...sampleRow, id });
const rows = [row('a', 'Forms'), row('b', 'Forms'), row('c'), row('d', 'Webhooks'), row('e', 'Webhooks')];

test('a group has its heading at its first row', () => {
  expect([...headsOfGroups(rows, new Set(['a', 'b', 'c', 'd', 'e']))]).toEqual([
    ['a', 'Forms'],
    ['d', 'Webhooks'],
  ]);
});

test('at the first row that the filter leaves', () => {
  const many = [...rows, row('f', 'Webhooks')];
  expect([...headsOfGroups(many, new Set(['e', 'f']))]).toEqual([['e', 'Webhooks']]);
});

test('a row that is alone in its group has no heading', () => {
  expect([...headsOfGroups(rows, new Set(['a', 'c', 'd']))]).toEqual([]);
});
