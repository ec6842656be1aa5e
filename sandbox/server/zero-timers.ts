import { createBucket } from '../shared/limits';

type AnyFunction = (...args: unknown[]) => unknown;

interface Scope {
  setTimeout: unknown;
  clearTimeout: unknown;
}

/** Timers without a delay that Node runs in a second: https://nodejs.org/docs/latest-v20.x/api/timers.html#settimeoutcallback-delay-args */
const most = { atOnce: 100, perSecond: 1_000 };
/** Those of browsers count up from one, and are taken as 32 bits. */
const firstId = 2 ** 30;
/** In milliseconds; Node takes anything below for it. */
const shortest = 1;

/**
 * Makes timers without a delay come in the next task, as in Node. Where timers set one another, browsers let each from the fifth
 * on wait 4 ms (https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#timer-initialisation-steps), and React
 * renders in such timers.
 *
 * @param scope of a worker, to be changed before code of an app runs
 */
export function hurryZeroTimers(scope: Scope): void {
  const start = scope.setTimeout as (callback: unknown, ...rest: unknown[]) => unknown;
  const stop = scope.clearTimeout as (id: unknown) => void;
  const { port1, port2 } = new MessageChannel();
  const post = port2.postMessage.bind(port2);
  const fits = createBucket(most, performance.now.bind(performance));
  /** In the order in which they were set, and are to run. */
  const next = new Map<unknown, () => void>();
  /** Left to the browser as they are too many; what is set after them must not come before them. */
  const late = new Set<unknown>();
  let lastId = firstId;

  function hurry(run: () => void): number {
    lastId += 1;
    next.set(lastId, run);
    post(undefined);
    return lastId;
  }
  function wait(run: () => void): unknown {
    const id = start.call(scope, () => {
      late.delete(id);
      run();
    });
    late.add(id);
    return id;
  }
  port1.onmessage = () => {
    const [first] = next;
    if (!first) return;
    next.delete(first[0]);
    first[1]();
  };
  Object.assign(scope, {
    setTimeout(callback: unknown, delay?: unknown, ...args: unknown[]): unknown {
      if (typeof callback !== 'function' || Number(delay ?? 0) > shortest)
        return start.call(scope, callback, delay, ...args);
      const run = () => Reflect.apply(callback as AnyFunction, scope, args);
      return late.size === 0 && fits(1) ? hurry(run) : wait(run);
    },
    clearTimeout(id?: unknown): void {
      late.delete(id);
      // One that has run already means nothing to the browser.
      if (!next.delete(id) && !(Number(id) > firstId)) stop.call(scope, id);
    },
  });
}
