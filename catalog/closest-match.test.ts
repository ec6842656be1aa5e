import { expect, test } from 'vitest';
import { closestMatch } from './closest-match';

test.each([
  ['hold', ['holds', 'depends'], 'holds'],
  ['action-is-publik', ['route-is-public', 'action-is-public'], 'action-is-public'],
  ['statment', ['statement', 'stances'], 'statement'],
  ['holds', ['holds', 'hold'], 'holds'],
  ['e99', ['e01', 'e02'], undefined],
  ['mostly', ['holds', 'depends', 'outdated', 'wrong'], undefined],
  ['anything', [], undefined],
])('%s among %j is %s', (word, candidates, meant) => {
  expect(closestMatch(word, candidates)).toBe(meant);
});
