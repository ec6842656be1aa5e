/** Bounds on what the reader's code may cause in frame A and in the page. */

/** Requests that pages of the app may send in one second, and have open at the same time. */
export const mostRequests = { perSecond: 200, open: 200 };
/** Node's own limit on a request's headers, in bytes (`--max-http-header-size`). */
export const longestRequestHeaders = 16_384;
/**
 * What one half may send before it is stopped: so much at once, and so much per second for ever. Frame A shares
 * its thread with the page, so this stays well below what it could take in.
 */
export const mostMessages = { atOnce: 8_000, perSecond: 300 };
export const mostBytes = { atOnce: 64_000_000, perSecond: 10_000_000 };
/**
 * Messages that windows of an app may post to the page and to frame A. Nobody reads them, but browsers copy each on the thread
 * of the page before they tell how large it is.
 */
export const mostStrays = { atOnce: 20, perSecond: 10 };
/** Reported to the page per second, of each kind. */
export const mostReports = { console: 200, problem: 20, location: 100, key: 50 };

/**
 * Counts within windows of one second.
 *
 * @param onFirstOver called once per window, with the first amount past the limit
 * @returns whether what is added still fits
 */
export function createRate(perSecond: number, onFirstOver: () => void = () => undefined) {
  let windowStart = Number.NEGATIVE_INFINITY;
  let total = 0;
  return (amount = 1): boolean => {
    const now = performance.now();
    if (now - windowStart >= 1000) {
      windowStart = now;
      total = 0;
    }
    const fitted = total <= perSecond;
    total += amount;
    if (total > perSecond && fitted) onFirstOver();
    return total <= perSecond;
  };
}

/**
 * A bucket that empties with time.
 *
 * @param clock in milliseconds
 * @returns whether what is added still fits
 */
export function createBucket(
  { atOnce, perSecond }: { atOnce: number; perSecond: number },
  clock = () => performance.now(),
) {
  let level = 0;
  let looked = clock();
  return (amount: number): boolean => {
    const now = clock();
    const left = level - ((now - looked) / 1000) * perSecond;
    level = (left > 0 ? left : 0) + amount;
    looked = now;
    return level <= atOnce;
  };
}

/** @returns does the task at once, and what is asked for within `pause` milliseconds after that once, at its end */
export function atMostEvery(pause: number, task: () => void): () => void {
  let isPausing = false;
  let isWanted = false;
  return function ask() {
    isWanted = true;
    if (isPausing) return;
    isWanted = false;
    isPausing = true;
    task();
    setTimeout(() => {
      isPausing = false;
      if (isWanted) ask();
    }, pause);
  };
}
