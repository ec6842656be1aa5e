import { expect, test } from 'vitest';
import { changedLines } from './changed-lines';

test('lines that are new or other than before, as ranges', () => {
  expect(changedLines('a\nb\nc\nd', 'a\nB\nx\nc\nd\ne')).toEqual([
    [2, 3],
    [6, 6],
  ]);
});

test('what is gone has no line', () => {
  expect(changedLines('a\nb\nc', 'a\nc')).toEqual([]);
});

test('in a file that was not there before nothing has changed', () => {
  expect(changedLines(undefined, 'a\nb')).toEqual([]);
});
