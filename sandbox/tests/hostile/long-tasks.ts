/** How long the thread of the page is busy without a pause: that of the page itself and of every frame A on it. */
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    taskObservers?: PerformanceObserver[];
    longestTask?: number;
  }
}

/** Watches every document of the site's origin from its start. Browsers report tasks of 50 ms and more. */
export async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { top } = window;
    if (window.origin === 'null' || !top) return;
    const take = (entries: PerformanceEntryList) => {
      for (const { name, duration } of entries) {
        // What a frame of the reader's code does in a thread that it may share is another matter: see the loops.
        if (!name.startsWith('cross-origin')) top.longestTask = Math.max(top.longestTask ?? 0, duration);
      }
    };
    const observer = new PerformanceObserver((list) => take(list.getEntries()));
    observer.observe({ type: 'longtask', buffered: true });
    const takeRecords = observer.takeRecords.bind(observer);
    // Whoever asks gets what has not been delivered yet, too.
    observer.takeRecords = () => {
      take(takeRecords());
      return [];
    };
    top.taskObservers ??= [];
    top.taskObservers.push(observer);
  });
}

/** @returns the longest since this was asked last, in milliseconds; 0 where none took 50 */
export async function longestTask(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // The task that has just ended is told of once the next has begun.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    for (const observer of window.taskObservers ?? []) observer.takeRecords();
    const { longestTask: longest = 0 } = window;
    window.longestTask = 0;
    return longest;
  });
}
