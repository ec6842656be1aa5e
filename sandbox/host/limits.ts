/** Bounds on what the reader's code may cause in frame A and in the page. */

/** Requests that pages of the app may send in one second, and have open at the same time. */
export const mostRequests = { perSecond: 200, open: 200 };
/** Node's own limit on a request's headers, in bytes (`--max-http-header-size`). */
export const longestRequestHeaders = 16_384;
/** What one half may send in one second before it is stopped. */
export const mostTraffic = { messages: 20_000, bytes: 100_000_000 };

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
