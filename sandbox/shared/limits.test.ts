import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { atMostEvery, createBucket, createRate } from './limits';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('counts again each second, and tells once that it was too much', () => {
  const over = vi.fn();
  const fits = createRate(3, over);
  expect([fits(), fits(), fits(), fits(), fits()]).toEqual([true, true, true, false, false]);
  vi.advanceTimersByTime(1000);
  expect([fits(), over.mock.calls.length]).toEqual([true, 1]);
});

it('takes a burst, and no flood that goes on', () => {
  const fits = createBucket({ atOnce: 100, perSecond: 10 });
  expect([fits(100), fits(1)]).toEqual([true, false]);
  vi.advanceTimersByTime(1000);
  expect([fits(5), fits(10)]).toEqual([true, false]);
  vi.advanceTimersByTime(60_000);
  expect(fits(100)).toBe(true);
});

it('does the first at once, and the last of many at the end of the pause', () => {
  const task = vi.fn();
  const ask = atMostEvery(50, task);
  for (let count = 0; count < 100; count++) ask();
  expect(task).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1000);
  expect(task).toHaveBeenCalledTimes(2);
  ask();
  expect(task).toHaveBeenCalledTimes(3);
});
