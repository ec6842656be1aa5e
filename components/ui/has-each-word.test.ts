import { expect, test, vi } from 'vitest';
import { hasEachWord } from './has-each-word';

test('each word has to occur, in any case', () => {
  expect(hasEachWord(['Server Action', 'posts'], 'ACTION  post')).toBe(true);
  expect(hasEachWord(['Server Action'], 'action route')).toBe(false);
  expect(hasEachWord(['anything'], '')).toBe(true);
  expect(hasEachWord(['anything'], ' \n ')).toBe(true);
});

test('a word is found with either kind of quotation mark', () => {
  expect(hasEachWord(['The page’s “own” id'], `page's "own"`)).toBe(true);
  expect(hasEachWord(["The page's id"], 'page’s')).toBe(true);
});

test('an address of a hundred kilobytes is split once, and fifty of its words are looked for in each row', () => {
  // Each row has all of them, so that looking does not end at the first that it lacks.
  const words = Array.from({ length: 20_000 }, (_, n) => `${n}`).join(' ');
  const rows = Array.from({ length: 30 }, () => [words]);
  const [split, includes] = [vi.spyOn(String.prototype, 'split'), vi.spyOn(String.prototype, 'includes')];
  const found = rows.filter((row) => hasEachWord(row, words));
  const [splits, looks] = [split.mock.calls.length, includes.mock.calls.length];
  vi.restoreAllMocks();
  expect(found).toHaveLength(rows.length);
  expect({ splits, looks }).toEqual({ splits: 1, looks: 50 * rows.length });
});
