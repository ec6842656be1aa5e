import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watch } from './watchdog';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function watched(isBusy: boolean, isSlow = false) {
  const events: string[] = [];
  const watchdog = watch(
    () => events.push('asked'),
    () => isBusy,
    () => events.push('stuck'),
    () => isSlow,
  );
  return { events, watchdog };
}

it('asks nothing while nothing is awaited', () => {
  const { events } = watched(false);
  vi.advanceTimersByTime(60_000);
  expect(events).toEqual([]);
});

it('takes a half that never answers for stuck, once, and not within two seconds', () => {
  const { events } = watched(true);
  vi.advanceTimersByTime(2_400);
  expect(events).toEqual(['asked']);
  vi.advanceTimersByTime(60_000);
  expect(events).toEqual(['asked', 'stuck']);
});

it('waits twenty seconds where the app has a package that works long without a pause', () => {
  const { events } = watched(true, true);
  vi.advanceTimersByTime(20_000);
  expect(events).toEqual(['asked']);
  vi.advanceTimersByTime(1_500);
  expect(events).toEqual(['asked', 'stuck']);
});

it('leaves a half alone that answers, however long its work takes', () => {
  const { events, watchdog } = watched(true);
  for (let second = 0; second < 60; second++) {
    vi.advanceTimersByTime(1_000);
    watchdog.heard();
  }
  expect(events).not.toContain('stuck');
  expect(events.length).toBeGreaterThan(30);
});

it('stops with its app', () => {
  const { events, watchdog } = watched(true);
  watchdog.stop();
  vi.advanceTimersByTime(60_000);
  expect(events).toEqual([]);
});
