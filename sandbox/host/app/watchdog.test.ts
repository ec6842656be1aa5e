import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watch } from './watchdog';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function watched({ isBusy = true, isSlow = false, slowness = (): number => 1 } = {}) {
  const events: string[] = [];
  let asked = 0;
  const watchdog = watch(
    {
      ask(challenge) {
        asked = challenge;
        events.push('asked');
      },
      isBusy: () => isBusy,
      onStuck: (seconds) => events.push(`stuck for ${seconds} s`),
      isSlow: () => isSlow,
    },
    slowness,
  );
  return { events, watchdog, answer: () => watchdog.heard(asked) };
}

it('asks nothing while nothing is awaited', () => {
  const { events } = watched({ isBusy: false });
  vi.advanceTimersByTime(60_000);
  expect(events).toEqual([]);
});

it('takes a half that never answers for stuck, once, and not within two seconds', () => {
  const { events } = watched();
  vi.advanceTimersByTime(2_400);
  expect(events).toEqual(['asked']);
  vi.advanceTimersByTime(60_000);
  expect(events).toEqual(['asked', 'stuck for 2 s']);
});

it('waits twenty seconds where the app has a package that works long without a pause', () => {
  const { events } = watched({ isSlow: true });
  vi.advanceTimersByTime(20_000);
  expect(events).toEqual(['asked']);
  vi.advanceTimersByTime(1_500);
  expect(events).toEqual(['asked', 'stuck for 20 s']);
});

it('leaves a half alone that answers, however long its work takes', () => {
  const { events, answer } = watched();
  for (let second = 0; second < 60; second++) {
    vi.advanceTimersByTime(1_000);
    answer();
  }
  expect(events.filter((event) => event !== 'asked')).toEqual([]);
  expect(events.length).toBeGreaterThan(30);
});

it('takes no answer for one that does not hold the number of the last question', () => {
  const { events, watchdog, answer } = watched();
  vi.advanceTimersByTime(600);
  answer();
  vi.advanceTimersByTime(500);
  expect(events).toEqual(['asked', 'asked']);
  for (const guess of [0, 1, Number.NaN, 4_294_967_296]) watchdog.heard(guess);
  vi.advanceTimersByTime(2_500);
  expect(events).toEqual(['asked', 'asked', 'stuck for 2 s']);
});

it('stops with its app', () => {
  const { events, watchdog } = watched();
  watchdog.stop();
  vi.advanceTimersByTime(60_000);
  expect(events).toEqual([]);
});

describe('on a slow machine', () => {
  it('does not blame a half that answers late', () => {
    const { events, answer } = watched({ slowness: () => 6 });
    vi.advanceTimersByTime(12_000);
    answer();
    vi.advanceTimersByTime(12_000);
    expect(events).toEqual(['asked', 'asked']);
  });

  it('still takes one that never answers for stuck, and tells the silence that it granted', () => {
    const { events } = watched({ slowness: () => 6 });
    vi.advanceTimersByTime(13_500);
    expect(events).toEqual(['asked', 'stuck for 12 s']);
  });
});

it('looks at the machine only where it would blame somebody', () => {
  const slowness = vi.fn(() => 1);
  const { answer } = watched({ slowness });
  for (let count = 0; count < 30; count++) {
    vi.advanceTimersByTime(2_000);
    answer();
  }
  expect(slowness).not.toHaveBeenCalled();
});

describe('asked whether the half is quick', () => {
  /** @param wait between a question and its answer, in milliseconds */
  async function asked(wait: number, slowness = 1) {
    const { events, answer, watchdog } = watched({ isBusy: false, slowness: () => slowness });
    const result = watchdog.isQuick();
    for (let count = 0; count < 5; count += 1) {
      await vi.advanceTimersByTimeAsync(wait);
      answer();
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(events).toHaveLength(5);
    return result;
  }

  it('finds one that answers within some milliseconds so', async () => {
    expect(await asked(10)).toBe(true);
  });

  it('finds one that answers late each time not so, but for a slow machine', async () => {
    expect(await asked(150)).toBe(false);
    expect(await asked(150, 6)).toBe(true);
  });

  it('finds one that never answers not so', async () => {
    const { events, watchdog } = watched({ isBusy: false });
    const result = watchdog.isQuick();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await result).toBe(false);
    expect(events).toEqual(['asked', 'stuck for 2 s']);
  });

  it('goes by no answer to the first question: work of before may be over then', async () => {
    const { answer, watchdog } = watched({ isBusy: false });
    const result = watchdog.isQuick();
    await vi.advanceTimersByTimeAsync(1_500);
    for (let count = 0; count < 5; count += 1) {
      answer();
      await vi.advanceTimersByTimeAsync(1);
    }
    expect(await result).toBe(true);
  });
});
