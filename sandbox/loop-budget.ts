/** How long synchronous looping may last before it is taken for a runaway, in milliseconds. */
const budget = 1000;
const callsBetweenLooks = 512;

/**
 * The check that `compile/loop-guard.ts` puts into each loop. It throws once one task has looped for
 * longer than the budget; a pause (any turn of the event loop) starts the count again.
 *
 * @param file the module, named in the error
 */
export function loopGuard(file: string): (line: number) => void {
  let calls = 0;
  let since: number | undefined;
  return (line) => {
    calls += 1;
    if (calls % callsBetweenLooks !== 1) return;
    if (since === undefined) {
      since = performance.now();
      setTimeout(() => {
        since = undefined;
        calls = 0;
      });
    } else if (performance.now() - since > budget) {
      since = undefined;
      throw new Error(
        `A loop ran for more than ${budget / 1000} s without a pause (${file}:${line}); it was stopped.`,
      );
    }
  };
}
