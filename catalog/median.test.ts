import { expect, test } from 'vitest';
import { median } from './median';

test('the median is the middle value, in any order', () => {
  expect(median([30, 10, 20])).toBe(20);
  expect(median([40, 10, 20, 30])).toBe(25);
  expect(median([5])).toBe(5);
  expect(median([])).toBeNaN();
});
