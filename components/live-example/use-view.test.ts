import { expect, test } from 'vitest';
import { viewIn } from './use-view';

const names = ['action', 'route'];

test.each([
  ['', undefined],
  ['?variant=route', 'route'],
  ['?variant=published', undefined],
  ['?variant=constructor', undefined],
  ['?view=compare', 'compare'],
  ['?view=compare&variant=route', 'compare'],
  ['?view=other&variant=route', 'route'],
])('%j asks for %j', (query, view) => {
  expect(viewIn(Object.fromEntries(new URLSearchParams(query)), names)).toBe(view);
});

test('one variant alone is compared with nothing', () => {
  expect(viewIn({ view: 'compare' }, ['route'])).toBeUndefined();
});
