/**
 * Makes the processor slower for a page, as `npm run conformance -- --throttle 6` asks. It reaches the thread of the page
 * and of the frames in its process, in which the client half runs; workers take no such command ("Operation is only
 * supported for pages, not workers"), so the server half keeps its speed.
 */
import type { Page } from '@playwright/test';

/** How many times slower; 1 where nothing is asked. */
export const slowdown = (): number => Number(process.env.THROTTLE ?? 1);

/** To be called after the first address is loaded, and once for each page: it lasts as long as the page. */
export async function throttle(page: Page): Promise<void> {
  if (slowdown() === 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown() });
}
