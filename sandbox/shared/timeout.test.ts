import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { waitFor } from './timeout';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** @param found what each look at the machine finds; the last again and again */
function waiting(milliseconds: number, ...found: number[]) {
  const over = vi.fn();
  const measure = vi.fn(() => (found.length > 1 ? found.shift() : found[0]) ?? 1);
  return { over, measure, stop: waitFor(milliseconds, over, measure) };
}

it('gives a machine that is not slow the time it is told, and looks at it before it gives up', () => {
  const { over, measure } = waiting(10_000);
  vi.advanceTimersByTime(10_000);
  expect([over.mock.calls, measure.mock.calls.length]).toEqual([[], 1]);
  vi.advanceTimersByTime(600);
  expect([over.mock.calls, measure.mock.calls.length]).toEqual([[[10]], 5]);
});

it('gives a slow machine more, and tells how much', () => {
  const { over } = waiting(1_000, 6);
  vi.advanceTimersByTime(6_000);
  expect(over).not.toHaveBeenCalled();
  vi.advanceTimersByTime(500);
  expect(over.mock.calls).toEqual([[6]]);
});

it('is not misled by one quick look', () => {
  const { over } = waiting(1_000, 1, 6);
  vi.advanceTimersByTime(4_900);
  expect(over).not.toHaveBeenCalled();
});

it('goes on for longer where the machine becomes slower still', () => {
  const { over } = waiting(1_000, 2, 2, 2, 2, 2, 10);
  vi.advanceTimersByTime(5_900);
  expect(over).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(over).toHaveBeenCalledTimes(1);
});

it('looks at the machine only where what it waits for does not come in time', () => {
  const { over, measure, stop } = waiting(1_000);
  vi.advanceTimersByTime(900);
  stop();
  vi.advanceTimersByTime(60_000);
  expect([over.mock.calls, measure.mock.calls]).toEqual([[], []]);
});

it('hears what comes while it looks', () => {
  const { over, stop } = waiting(1_000);
  setTimeout(stop, 1_450);
  vi.advanceTimersByTime(60_000);
  expect(over).not.toHaveBeenCalled();
});
