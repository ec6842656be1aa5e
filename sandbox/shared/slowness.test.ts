import { afterEach, expect, it, vi } from 'vitest';
import { slowness } from './slowness';

afterEach(() => vi.restoreAllMocks());

/** Each look at the clock finds it so much later, in milliseconds. */
function looksTake(milliseconds: number) {
  let clock = 0;
  return vi.spyOn(performance, 'now').mockImplementation(() => {
    clock += milliseconds;
    return clock;
  });
}

it.each([
  ['a fast machine', 0.1, 1],
  ['an ordinary one', 0.4, 1],
  ['one that is three times slower', 1.2, 3],
  ['one that hardly runs', 40, 10],
])('%s', (_, lookTakes, expected) => {
  looksTake(lookTakes);
  expect(slowness()).toBe(expected);
});

it('gives up soon on a machine that hardly runs: whoever asks is waiting', () => {
  const now = looksTake(40);
  slowness();
  expect(now.mock.calls.length).toBeLessThan(10);
});
