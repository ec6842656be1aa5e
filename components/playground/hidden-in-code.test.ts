import { expect, test } from 'vitest';
import { hiddenInCode } from './hidden-in-code';

test.each([
  ['/* \u202e } \u2066if (isAdmin)\u2069 */', 'a.ts:1:4 (U+202E)'],
  ['one\ntwo\n  \u200bthree', 'a.ts:3:3 (U+200B)'],
  ['a\ufeff', 'a.ts:1:2 (U+FEFF)'],
  ['a\u2060', 'a.ts:1:2 (U+2060)'],
  ['a\u{e0041}', 'a.ts:1:2 (U+E0041)'],
])('%j is told of, with its place', (code, place) => {
  expect(hiddenInCode({ '/a.ts': code })).toEqual([place]);
});

test.each(['plain', '\ufeffplain', '👩‍💻', 'می‌خواهم', 'שלום', ''])('%j is not', (code) => {
  expect(hiddenInCode({ '/a.ts': code })).toEqual([]);
});

test('the first places are enough', () => {
  const files = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`/${index}.ts`, '\u202e']));
  expect(hiddenInCode(files)).toHaveLength(3);
});
