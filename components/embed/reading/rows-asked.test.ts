import { expect, test } from 'vitest';
import { sampleRow } from '../../decision-table/sample-row.testing';
import { rowsAsked, unknownRows } from './rows-asked';

const all = ['a', 'b', 'c'].map((id) => ({ ...sampleRow, id }));
const asked = (...rows: string[]) => {
  const { chosen, most } = rowsAsked({ rows }, all);
  return [chosen.map(({ id }) => id).join(''), most];
};

test('rows come by id, in the order of the address, or as a count', () => {
  expect(asked()).toEqual(['abc', undefined]);
  expect(asked('c', 'a')).toEqual(['ca', undefined]);
  expect(asked('2')).toEqual(['abc', 2]);
  expect(asked('c', 'b', '1')).toEqual(['cb', 1]);
});

test('ids that no row has never leave the table empty, and are told of', () => {
  expect(asked('x')).toEqual(['abc', undefined]);
  expect(asked('x', 'b')).toEqual(['b', undefined]);
  expect(unknownRows({ rows: ['x', 'b', '2'], compare: ['a', 'y'] }, all)).toEqual([
    'rows: got "x"; no row has this id: /data/decisions.json lists them',
    'compare: got "y"; no row has this id: /data/decisions.json lists them',
  ]);
});
