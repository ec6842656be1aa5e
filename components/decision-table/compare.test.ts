import { expect, test } from 'vitest';
import { choose } from './compare';

test.each([
  [[], 'a', ['a'], false],
  [['a'], 'b', ['a', 'b'], false],
  [['a', 'b'], 'a', ['b'], false],
  [['a', 'b'], 'c', ['a', 'b'], true],
])('from %j, %s leads to %j, refused: %s', (compared, id, expected, isRefused) => {
  expect(choose(compared, id)).toEqual({ compared: expected, isRefused });
});
