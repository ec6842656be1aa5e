/** Whether the page's own thread goes on, and at which pace; told by the page, not by the clock of the test. */
import type { Page } from '@playwright/test';
import { timeout } from '../../../evidence/lab/pace';

/** The sandbox multiplies its limits on loops and silence by ten at most; in milliseconds. */
export const longestLimit = timeout(30_000);

declare global {
  interface Window {
    beats?: { longest: number; stop(): void };
  }
}

/**
 * Watches the thread of the page.
 *
 * @returns ends it, with the longest time in which nothing of the page could run, in milliseconds
 */
export async function watchThread(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let last = performance.now();
    const beat = () => {
      const now = performance.now();
      beats.longest = Math.max(beats.longest, now - last);
      last = now;
    };
    const timer = setInterval(beat, 10);
    const beats = {
      longest: 0,
      stop() {
        clearInterval(timer);
        beat();
      },
    };
    window.beats = beats;
  });
  return () =>
    page.evaluate(() => {
      window.beats?.stop();
      return window.beats?.longest ?? Number.POSITIVE_INFINITY;
    });
}

/** How many times longer than on an idle machine work takes in the page right now; never below 1. */
export const slownessOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const started = performance.now();
    const words = new Uint32Array(256);
    for (let step = 1; step <= 50_000_000; step += 1)
      words[step & 255] = Math.imul((words[(step - 1) & 255] ?? 0) ^ step, 0x9e3779b1);
    return Math.max((performance.now() - started) / 100, 1);
  });

/** Lets the page draw so many times: what a slow machine does more slowly is given as much longer. */
export async function drawn(page: Page, times: number): Promise<void> {
  await page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
  }, times);
}

/**
 * Sends requests of the page's own to a server, one after another: what a frame of the page has asked for before would
 * have arrived there by the end.
 */
export async function outlast(page: Page, server: string): Promise<void> {
  await page.evaluate(async (url) => {
    for (let request = 0; request < 5; request += 1) {
      await fetch(`${url}/control?${request}`, { mode: 'no-cors', cache: 'no-store' });
      await new Promise(requestAnimationFrame);
    }
  }, server);
}
