/** No machine counts as slower than this: code that keeps all cores busy buys itself so much time and no more. */
const most = 10;
/** What the work below takes on an idle machine with two cores, in milliseconds. */
const usual = 20;
const pieces = 50;
const steps = 200_000;
const words = new Uint32Array(256);
/** Found once: looking a global up may take longer than the work. */
const { imul } = Math;

/** How often a machine is to be looked at before it is judged: one look may fall into a moment when nothing else runs. */
export const enoughLooks = 5;

/**
 * How many times longer than usual work takes right now, from 1 to 10, rounded.
 *
 * It is measured on the spot, by work of the sandbox's own in the thread that asks: long enough to be interrupted by
 * other programs as the work is that is to be judged. So it is only asked for before somebody would be blamed.
 */
export function slowness(): number {
  // A browser compiles what it has not run yet, which is not the machine's fault.
  for (let piece = 0; piece < pieces / 10; piece += 1) workOnce();
  const started = performance.now();
  let taken = 0;
  for (let piece = 0; piece < pieces && taken < usual * most; piece += 1) {
    workOnce();
    taken = performance.now() - started;
  }
  return Math.min(Math.max(Math.round(taken / usual), 1), most);
}

function workOnce(): void {
  for (let step = 1; step <= steps; step += 1) {
    words[step & 255] = imul((words[(step - 1) & 255] ?? 0) ^ step, 0x9e3779b1);
  }
}

/** What several looks at a machine have found together. */
export function createLooks(measure: () => number = slowness) {
  let sum = 0;
  let count = 0;
  return {
    look(): void {
      sum += measure();
      count += 1;
    },
    /** @returns the limit for this machine where an idle one has this limit, in whole tenths of a second */
    adjust: (milliseconds: number) => Math.round((milliseconds * sum) / count / 100) * 100,
  };
}
