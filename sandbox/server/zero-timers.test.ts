import { expect, it } from 'vitest';
import { hurryZeroTimers } from './zero-timers';

/** A scope in which `setTimeout` of the browser never comes before `letBrowser` is called. */
function scope() {
  const slow: (() => void)[] = [];
  const stopped: unknown[] = [];
  const it = {
    setTimeout: ((run: () => void) => slow.push(run)) as unknown as typeof setTimeout,
    clearTimeout: ((id: unknown) => stopped.push(id)) as unknown as typeof clearTimeout,
  };
  hurryZeroTimers(it);
  return { it, slow, stopped, reported: [] as string[] };
}

/** Until what was posted so far has come. */
const settled = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

it('runs timers without a delay in their order, without asking the browser', async () => {
  const { it: timers, slow, reported } = scope();
  timers.setTimeout((text: string) => reported.push(text), 0, 'first');
  timers.setTimeout(() => reported.push('second'));
  timers.setTimeout(() => reported.push('third'), 1);
  expect(reported).toEqual([]);
  await settled();
  expect(reported).toEqual(['first', 'second', 'third']);
  expect(slow).toHaveLength(0);
});

it('leaves those with a delay to the browser', async () => {
  const { it: timers, slow } = scope();
  timers.setTimeout(() => undefined, 2);
  await settled();
  expect(slow).toHaveLength(1);
});

it('does not run what was stopped', async () => {
  const { it: timers, reported, stopped } = scope();
  const first = timers.setTimeout(() => reported.push('first'));
  timers.setTimeout(() => reported.push('second'));
  timers.clearTimeout(first);
  timers.clearTimeout(7);
  timers.clearTimeout(first); // the browser must not hear of it: it has ids of 32 bits
  await settled();
  expect(reported).toEqual(['second']);
  expect(stopped).toEqual([7]);
});

it('leaves those to the browser that are more than Node would run, and none comes before one that was set earlier', async () => {
  const { it: timers, slow, reported } = scope();
  for (let count = 0; count < 110; count += 1) timers.setTimeout(() => reported.push('hurried'));
  timers.setTimeout(() => reported.push('late'));
  expect(slow.length).toBeGreaterThan(0);
  const before = slow.length;
  await new Promise((resolve) => setTimeout(resolve, 30));
  timers.setTimeout(() => reported.push('later'));
  expect(slow).toHaveLength(before + 1);
  for (const run of slow) run();
  expect(reported.slice(-2)).toEqual(['late', 'later']);
});
