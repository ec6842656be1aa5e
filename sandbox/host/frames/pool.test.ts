import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeSession } from './fake-session.testing';
import { joinFrameProcess, type ProcessChannel } from './frame-process';
import { openPool } from './pool';
import type { Session } from './session';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** More than the process is given to end. */
const gone = 4_000;
const settle = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);

/** Two sandboxes of one page; what the first boots, in the order of asking. */
function sandboxes() {
  const heard: (() => void)[] = [];
  const open = (): ProcessChannel => {
    const at = heard.length;
    return {
      post() {
        for (const [index, hear] of heard.entries()) if (index !== at) hear();
      },
      listen: (hear) => void heard.push(hear),
    };
  };
  const [process, beside] = [joinFrameProcess(open()), joinFrameProcess(open())];
  const booting: {
    signal: AbortSignal;
    isSecond: boolean;
    finish(session: Session): void;
    fail(error: Error): void;
  }[] = [];
  const pool = openPool(
    (signal, isSecond) =>
      new Promise<Session>((finish, fail) => {
        signal.addEventListener('abort', () => fail(new Error('given up')));
        booting.push({ signal, isSecond, finish, fail });
      }),
    process,
  );
  return { booting, pool, process, beside };
}

it('gives up what is booting when a sandbox finds the process stuck, and boots it again once it is gone', async () => {
  const { booting, pool, beside } = sandboxes();
  const taken = pool.acquire();
  await settle();
  beside.leave();
  await settle(1_500);
  expect(booting.map(({ signal }) => signal.aborted)).toEqual([true]);
  await settle(gone);
  expect(booting).toHaveLength(2);
  const { session } = fakeSession();
  booting[1]?.finish(session);
  expect(await taken).toBe(session);
});

it('puts no spare into a process that is being left', async () => {
  const { booting, pool, process } = sandboxes();
  process.leave();
  pool.prepare();
  await settle(1_500);
  expect(booting).toHaveLength(0);
  await settle(gone);
  expect(booting).toHaveLength(1);
});

it('boots no spare late, where a session has been taken meanwhile', async () => {
  const { booting, pool, process } = sandboxes();
  process.leave();
  pool.prepare();
  void pool.acquire();
  await settle(gone);
  expect(booting).toHaveLength(1);
});

it('disposes a spare that has booted, for its frames may lie in the process that is stuck', async () => {
  const { booting, pool, process } = sandboxes();
  pool.prepare();
  await settle();
  const fake = fakeSession();
  booting[0]?.finish(fake.session);
  process.leave();
  await settle();
  expect(fake.isDisposed).toBe(true);
  void pool.acquire();
  await settle(gone);
  expect(booting).toHaveLength(2);
});

it('has every sandbox leave the process where a session does not boot, and tries once more', async () => {
  const { booting, pool, beside } = sandboxes();
  const taken = pool.acquire().catch(String);
  await settle();
  booting[0]?.fail(new Error('not in time'));
  await settle(gone);
  expect([beside.timesLeft(), booting.map(({ isSecond }) => isSecond)]).toEqual([1, [false, true]]);
  booting[1]?.fail(new Error('not in time'));
  expect(await taken).toBe('Error: not in time');
});
