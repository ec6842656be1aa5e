import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makePausable } from './pausable';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A scope with the timers of this one, and what happened in it. */
function paused() {
  const scope = { setTimeout, clearTimeout, setInterval, clearInterval };
  const pause = makePausable(scope);
  const reported: string[] = [];
  return { scope, pause, reported, report: (text: string) => reported.push(text) };
}

it('runs what is due, with its arguments, as long as nothing is paused', () => {
  const { scope, reported, report } = paused();
  scope.setTimeout(report, 10, 'once');
  vi.advanceTimersByTime(20);
  expect(reported).toEqual(['once']);
});

it('holds what is due during a pause, and makes up for it afterwards, in the order in which it was due', () => {
  const { scope, pause, reported, report } = paused();
  pause.set(true);
  scope.setTimeout(report, 20, 'second');
  scope.setTimeout(report, 10, 'first');
  vi.advanceTimersByTime(60_000);
  expect(reported).toEqual([]);
  pause.set(false);
  vi.advanceTimersByTime(1);
  expect(reported).toEqual(['first', 'second']);
});

it('lets an interval that was due many times come once, and goes on with it', () => {
  const { scope, pause, reported, report } = paused();
  scope.setInterval(report, 1_000, 'tick');
  pause.set(true);
  vi.advanceTimersByTime(30_500);
  pause.set(false);
  vi.advanceTimersByTime(1);
  expect(reported).toEqual(['tick']);
  vi.advanceTimersByTime(1_000);
  expect(reported).toEqual(['tick', 'tick']);
});

it('forgets what is stopped during the pause, or by what comes before it after the pause', () => {
  const { scope, pause, reported, report } = paused();
  const first = scope.setTimeout(report, 10, 'stopped');
  pause.set(true);
  const third = { id: undefined as ReturnType<typeof setTimeout> | undefined };
  scope.setTimeout(() => scope.clearTimeout(third.id), 20);
  third.id = scope.setTimeout(report, 30, 'stopped, too');
  vi.advanceTimersByTime(100);
  scope.clearTimeout(first);
  pause.set(false);
  vi.advanceTimersByTime(100);
  expect(reported).toEqual([]);
});

it('holds what is still to be made up for where the next pause comes first', () => {
  const { scope, pause, reported, report } = paused();
  pause.set(true);
  scope.setTimeout(report, 10, 'late');
  vi.advanceTimersByTime(20);
  pause.set(false);
  pause.set(true);
  vi.advanceTimersByTime(100);
  expect(reported).toEqual([]);
  pause.set(false);
  vi.advanceTimersByTime(100);
  expect(reported).toEqual(['late']);
});

it('runs what it makes up for as it would have run when it was due', () => {
  const scope = { setTimeout, clearTimeout };
  let context = 'of the request';
  const reported: string[] = [];
  const pause = makePausable(scope, (run) => {
    const then = context;
    return () => {
      context = then;
      run();
    };
  });
  pause.set(true);
  scope.setTimeout(() => reported.push(context), 10);
  vi.advanceTimersByTime(20);
  context = 'of the message';
  pause.set(false);
  vi.advanceTimersByTime(1);
  expect(reported).toEqual(['of the request']);
});

it('holds what is given as text, too', () => {
  const { scope, pause } = paused();
  const counted = globalThis as { ticks?: number };
  counted.ticks = 0;
  scope.setInterval('globalThis.ticks += 1' as unknown as () => void, 10);
  vi.advanceTimersByTime(20);
  expect(counted.ticks).toBe(2);
  pause.set(true);
  vi.advanceTimersByTime(100);
  expect(counted.ticks).toBe(2);
});
