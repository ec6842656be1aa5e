import { expect, test } from 'vitest';
import { longestDescription, longestPageTitle, shortened, tabTitle } from './shorten';

const sentence =
  'The action runs, and its answer brings the page with the new list in it, on each of the releases.';

test('a text that fits stays as it is', () => {
  expect(shortened(sentence)).toBe(sentence);
});

test('a long text ends with a whole sentence', () => {
  expect(shortened(`${sentence} ${sentence}`)).toBe(sentence);
  expect(shortened(`depends: Half true. ${sentence} ${sentence}`)).toBe(`depends: Half true. ${sentence}`);
});

test('where the sentences that fit say too little, it ends with a whole word', () => {
  const endless = `Half true. ${'Many words, without end, '.repeat(10)}`;
  const short = shortened(endless);
  expect(short.length).toBeLessThanOrEqual(longestDescription);
  expect(short).toMatch(/(words|without|end|Many)…$/);
});

test('a full stop inside a name ends no sentence', () => {
  expect(shortened(`${'Next.js '.repeat(30)}`)).toMatch(/Next\.js…$/);
});

test('the name of the site follows a title where both fit', () => {
  expect(tabTitle('Evidence')).toBe('Evidence – Action or Route');
  const full = 'A title that fills the line without the name of the site in it';
  expect(tabTitle(full)).toBe(full);
});

test('a title that is too long by itself ends with a whole word', () => {
  const short = tabTitle(
    'Server Actions are safer from CSRF than a Route Handler because no endpoint is exposed.',
  );
  expect(short.length).toBeLessThanOrEqual(longestPageTitle);
  expect(short).toBe('Server Actions are safer from CSRF than a Route Handler because no…');
});
