import { expect, test } from 'vitest';
import { sampleOf } from './sample';

const names = Array.from({ length: 40 }, (_, index) => `e${index}`);

test('has so many, in the order of all', () => {
  const sample = sampleOf(names, 12, '2026-11-28');
  expect(sample).toHaveLength(12);
  expect(sample).toEqual(names.filter((name) => sample.includes(name)));
});

test('is the same for the same seed, and another for another', () => {
  expect(sampleOf(names, 12, 'a')).toEqual(sampleOf(names, 12, 'a'));
  expect(sampleOf(names, 12, 'a')).not.toEqual(sampleOf(names, 12, 'b'));
});

test('over the days everything has its turn', () => {
  const days = Array.from({ length: 60 }, (_, day) => sampleOf(names, 4, `day ${day}`));
  expect(new Set(days.flat()).size).toBe(names.length);
});

test('a sample larger than all is all', () => {
  expect(sampleOf(['a', 'b'], 5, 'x')).toEqual(['a', 'b']);
});
