import { createLooks, enoughLooks, slowness } from './slowness';

/** How long synchronous looping may last on an idle machine before it is taken for a runaway, in milliseconds. */
const budget = 1000;
/** Looks at the clock grow rarer up to this many calls apart, as long as the calls are cheap. */
const longestStride = 512;
/** A stride that took longer than this is too long, in milliseconds. */
const slowStride = 5;

/**
 * The check that `compile/instrument.ts` puts into each loop. It throws once one task has looped for longer
 * than the budget, which a slow machine multiplies, and goes on throwing until the task ends, so that no `catch` in
 * the loop keeps it alive. A pause (any turn of the event loop) starts the count again.
 *
 * @param file the module, named in the error
 * @param later does a task in the next turn, whatever the app has done to timers
 */
export function loopGuard(
  file: string,
  measure: () => number = slowness,
  later: (task: () => void) => unknown = (task) => setTimeout(task),
): (line: number) => void {
  let calls = 0;
  let stride = 1;
  let since: number | undefined;
  let looked = 0;
  let allowed = allowance(measure);
  const startOver = () => {
    since = undefined;
    calls = 0;
    stride = 1;
    allowed = allowance(measure);
  };
  return (line) => {
    calls += 1;
    if (calls < stride) return;
    calls = 0;
    const now = performance.now();
    if (since === undefined) {
      since = now;
      later(startOver);
    } else if (allowed.isUsedUpBy(now - since)) {
      stride = 1;
      const seconds = allowed.limit / 1000;
      throw new Error(
        `A loop ran for more than ${seconds} s without a pause (${file}:${line}); it was stopped.`,
      );
    } else stride = now - looked > slowStride ? 1 : Math.min(stride * 2, longestStride);
    looked = now;
  };
}

/** The budget of one task. Before a loop is blamed the machine is looked at: on a slow one it may go on for longer. */
function allowance(measure: () => number) {
  const looks = createLooks(measure);
  let isUsedUp = false;
  const allowed = {
    limit: budget,
    isUsedUpBy(lasted: number): boolean {
      if (isUsedUp || lasted <= allowed.limit) return isUsedUp;
      for (let count = 0; count < enoughLooks; count += 1) looks.look();
      allowed.limit = looks.adjust(budget);
      isUsedUp = lasted > allowed.limit;
      return isUsedUp;
    },
  };
  return allowed;
}
