import { expect, test } from 'vitest';
import { longestProjectTitle, slugOf, titleOf, titleOfSlug, typedTitle } from './title';

test.each([
  ['My notes', 'My notes'],
  ['  My \n\t notes ', 'My notes'],
  ['Notes \u202e\u2066gro.live', 'Notes gro.live'],
  ['a\u0000b\u001b[31m\u200bc\ufeff', 'ab[31mc'],
  ['\u2028\u00ad', undefined],
  ['', undefined],
  [7, undefined],
  [null, undefined],
  [{ toString: () => 'title' }, undefined],
  ['日本語のメモ', '日本語のメモ'],
  [`a${'\u0301'.repeat(500)}`, 'á\u0301\u0301\u0301'],
])('the title %j is %j', (value, title) => {
  expect(titleOf(value)).toBe(title);
});

test('a title is cut between characters', () => {
  expect([...(titleOf('🙂'.repeat(200)) ?? '')]).toHaveLength(longestProjectTitle);
  expect(titleOf('a'.repeat(5_000_000))).toHaveLength(longestProjectTitle);
});

test('while it is typed a title may end in a space', () => {
  expect(typedTitle('My ')).toBe('My ');
  expect(typedTitle('My\u202e')).toBe('My');
});

test.each([
  ['My notes!', 'my-notes'],
  ['Crème brûlée & <script>', 'creme-brulee-script'],
  ['日本語', ''],
  [undefined, ''],
  ['a'.repeat(100), 'a'.repeat(60)],
])('the title %j is %j in an address', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test('an address gives back what it can of a title', () => {
  expect(titleOfSlug('my-notes')).toBe('My notes');
  expect(titleOfSlug('%E2%80%AE')).toBe('E2 80 ae');
  expect(titleOfSlug('--')).toBeUndefined();
});
