import { expect, test } from 'vitest';
import { elapsed } from './elapsed';

test.each([
  [0, '0.0 s'],
  [850, '0.8 s'],
  [59_900, '59.9 s'],
  [75_300, '1 min 15 s'],
  [119_700, '2 min 0 s'],
])('%d ms reads as %s', (milliseconds, words) => {
  expect(elapsed(milliseconds)).toBe(words);
});
