/**
 * How slow this machine is right now, against an idle one with two cores. Measured before the tests and handed on by the
 * environment (TEST_PACE), so that every limit and the number of browsers follow the machine.
 */
import { type Browser, chromium as playwright } from '@playwright/test';
import { median } from '../../catalog/median';
import { pace, paceVariable, workers } from '../../evidence/lab/pace';
import { type Chromium, launchOptions } from '../chromium';
import { buildBlankPage } from './blank-page';
import { exampleReady, saidReady } from './measure';
import { serveSite } from './serve';

/** Medians of an idle machine with two cores, in milliseconds: what a factor of 1 means. */
const idle = { blankPage: 250, example: 4000 };
/** A blank page takes a moment; an example takes long enough to say it with one visit. */
const visits = { blankPage: 3, example: 1 };

/** The median over fresh pages, each with an empty cache. */
async function timed(
  chromium: Chromium,
  folder: string,
  what: keyof typeof visits,
  measure: typeof saidReady,
): Promise<number> {
  const site = await serveSite({ folder, basePath: '' }, 0);
  const browser = await playwright.launch(launchOptions(chromium));
  try {
    const times: number[] = [];
    while (times.length < visits[what]) times.push(await inFreshPage(browser, site.url, measure));
    return median(times);
  } finally {
    await browser.close();
    await site.close();
  }
}

async function inFreshPage(browser: Browser, url: string, measure: typeof saidReady): Promise<number> {
  const page = await browser.newPage();
  // A machine that takes minutes for a page is told so by its factor, not by an error.
  page.setDefaultTimeout(300_000);
  try {
    return await measure(page, url);
  } finally {
    await page.close();
  }
}

/** Limits never become shorter from one part to the next. */
function handOn(what: string, milliseconds: number, usual: number): void {
  process.env[paceVariable] = String(Math.max(pace(), milliseconds / usual));
  const browsers = workers() === 1 ? 'one browser' : `${workers()} browsers side by side`;
  console.log(
    `${what} takes ${Math.round(milliseconds)} ms here, ${usual} ms on an idle machine with 2 cores: ` +
      `limits × ${pace().toFixed(1)}, ${browsers}`,
  );
}

/** @returns whether a command that has started this one has measured already */
export const isMeasured = () => process.env[paceVariable] !== undefined;

/** By a blank React page: needs nothing that is built. */
export async function measureBlankPage(chromium: Chromium): Promise<void> {
  handOn(
    'A blank page',
    await timed(chromium, await buildBlankPage(), 'blankPage', saidReady),
    idle.blankPage,
  );
}

/** By an example that comes alive. @param folder the built site */
export async function measureExample(chromium: Chromium, folder: string): Promise<void> {
  const time = await timed(chromium, folder, 'example', (page, url) =>
    exampleReady(page, `${url}/embed/create-post`),
  );
  handOn('An example', time, idle.example);
}
