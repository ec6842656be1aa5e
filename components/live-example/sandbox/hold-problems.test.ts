import type { HostMessage } from 'next-sandbox';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holdProblems } from './hold-problems';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const problem = (attempt: number): HostMessage => ({
  type: 'problem',
  attempt,
  problem: { stage: 'build', message: 'half a word' },
});
const ready = (attempt: number): HostMessage => ({
  type: 'ready',
  attempt,
  how: 'refresh',
  serverReset: false,
  milliseconds: 5,
});

function listen() {
  const told: HostMessage[] = [];
  return { told, hold: holdProblems((message) => told.push(message)) };
}

it('tells a problem immediately where nobody types', () => {
  const { told, hold } = listen();
  hold.receive(problem(1));
  expect(told).toEqual([problem(1)]);
});

it('tells a problem once the reader rests, and only the latest', () => {
  const { told, hold } = listen();
  hold.typed();
  hold.receive(problem(1));
  vi.advanceTimersByTime(300);
  hold.typed();
  hold.receive(problem(2));
  vi.advanceTimersByTime(300);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(told).toEqual([problem(2)]);
});

it('forgets a problem that a later run has overtaken', () => {
  const { told, hold } = listen();
  hold.typed();
  hold.receive(problem(1));
  hold.receive(ready(2));
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual([ready(2)]);
});

it('does not forget what is wrong with single routes of the run that is ready', () => {
  const { told, hold } = listen();
  const aside: HostMessage = {
    type: 'problem',
    attempt: 1,
    problem: { stage: 'build', message: 'half a word', only: ['/a'] },
    aside: true,
  };
  hold.typed();
  hold.receive(aside);
  hold.receive(ready(1));
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual([ready(1), aside]);
});

it('tells what is wrong with a single route before another page is shown, not after it', () => {
  const { told, hold } = listen();
  const ofRoute: HostMessage = {
    type: 'problem',
    attempt: 1,
    problem: { stage: 'build', message: 'no', only: ['/a'] },
  };
  const moved: HostMessage = {
    type: 'location',
    attempt: 1,
    tab: 1,
    location: { path: '/', canGoBack: true, canGoForward: false },
  };
  hold.typed();
  hold.receive(ofRoute);
  hold.receive(moved);
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual([ofRoute, moved]);
});

it('tells nothing once it is closed', () => {
  const { told, hold } = listen();
  hold.typed();
  hold.receive(problem(1));
  hold.close();
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual([]);
});
