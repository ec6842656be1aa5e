import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { waitFor } from './patience';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** @param found what each look at the machine finds; the last again and again */
function waiting(milliseconds: number, ...found: number[]) {
  const over = vi.fn();
  const measure = vi.fn(() => (found.length > 1 ? found.shift() : found[0]) ?? 1);
  return { over, measure, stop: waitFor(milliseconds, over, measure) };
}

it('waits as long as it is told on a machine that is not slow', () => {
  const { over } = waiting(1_000);
  vi.advanceTimersByTime(999);
  expect(over).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2);
  expect(over.mock.calls).toEqual([[1]]);
});

it('waits longer where the machine is slow, and tells for how long', () => {
  const { over } = waiting(1_000, 6);
  vi.advanceTimersByTime(5_999);
  expect(over).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2);
  expect(over.mock.calls).toEqual([[6]]);
});

it('looks again at the end of the longer time', () => {
  const { over } = waiting(1_000, 2, 5, 3);
  vi.advanceTimersByTime(4_999);
  expect(over).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2);
  expect(over.mock.calls).toEqual([[5]]);
});

it('does not look at the machine while what it waits for comes in time', () => {
  const { over, measure, stop } = waiting(1_000);
  vi.advanceTimersByTime(900);
  stop();
  vi.advanceTimersByTime(60_000);
  expect([over.mock.calls, measure.mock.calls]).toEqual([[], []]);
});

it('hears what has come by the end before it gives up', () => {
  const over = vi.fn();
  const stop = waitFor(1_000, over, () => {
    setTimeout(() => stop());
    return 1;
  });
  vi.advanceTimersByTime(60_000);
  expect(over).not.toHaveBeenCalled();
});
