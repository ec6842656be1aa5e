import { expect, test } from 'vitest';
import { hasEachWord } from './has-each-word';

test('each word has to occur, in any case', () => {
  expect(hasEachWord(['Server Action', 'posts'], 'ACTION  post')).toBe(true);
  expect(hasEachWord(['Server Action'], 'action route')).toBe(false);
  expect(hasEachWord(['anything'], '')).toBe(true);
  expect(hasEachWord(['anything'], ' \n ')).toBe(true);
});

test('an address of a hundred kilobytes is looked for in three thousand rows without a stop', () => {
  // Word by word in each row it takes 20 s and more, and half a second as it is.
  const started = performance.now();
  const rows = Array.from({ length: 3_000 }, (_, row) => [`row ${row} of a table, with words `.repeat(10)]);
  for (const words of [
    'a '.repeat(50_000),
    'row table '.repeat(10_000),
    Array.from({ length: 20_000 }, (_, n) => `${n}`).join(' '),
  ])
    for (const row of rows) hasEachWord(row, words);
  expect(performance.now() - started).toBeLessThan(10_000);
});
