import { expect, test } from 'vitest';
import { filesOfVariant } from './app-files';

const action = { '/app/page.tsx': 'action' };
const route = { '/app/page.tsx': 'route' };

test('files are taken as they are, and of variants the one that is named, or else the first', () => {
  expect(filesOfVariant(action, null)).toBe(action);
  expect(filesOfVariant({ action, route }, 'route')).toBe(route);
  expect(filesOfVariant({ action, route }, null)).toBe(action);
});

test.each([
  [{ action, route }, 'hasOwnProperty', /no variant "hasOwnProperty"; there are: action, route/],
  [{}, 'action', /no variant "action"/],
  [{ '/app/page.tsx': 1 }, null, /the text of each file by its path/],
  [[action], null, /the text of each file by its path/],
  ['/app/page.tsx', null, /the text of each file by its path/],
  [{ 'app/page.tsx': 'text' }, null, /the text of each file by its path/],
])('%j with the variant %j is refused in words', (given, variant, words) => {
  expect(() => filesOfVariant(given, variant)).toThrow(words);
});
