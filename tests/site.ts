/** The test function of all e2e tests, and the pages that they open. */
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { KeptPages } from './kept-pages';
import { servedSite } from './served-site';

export const article = '/is-a-server-action-hidden';
export const missingPage = '/this-page-does-not-exist';
interface Options {
  /** A reader who asked to save data: no example starts by itself, so that `Run` is what starts it, once. */
  savesData: boolean;
  /** A page that has loaded nothing yet: what a kept one has in memory is not asked for, and cannot be held back. */
  hasEmptyCache: boolean;
}

export const test = base.extend<Options, { pages: KeptPages; site: { url: string } }>({
  savesData: [false, { option: true }],
  hasEmptyCache: [false, { option: true }],
  site: [async ({ browserName: _ }, use) => use({ url: servedSite() }), { scope: 'worker' }],
  pages: [
    async ({ browser }, use) => {
      const pages = new KeptPages(browser);
      await use(pages);
      await pages.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  page: async ({ pages, site, savesData, hasEmptyCache, javaScriptEnabled, permissions }, use) => {
    const wish = { savesData, siteUrl: site.url, javaScriptEnabled, permissions };
    const page = await pages.take(wish, hasEmptyCache);
    await use(page);
    // After a failure the worker ends, and its pages with it.
    if (test.info().errors.length === 0) await pages.putBack(page);
  },
  context: async ({ page }, use) => use(page.context()),
});

/** Waits until React has taken the page over, so that it answers to clicks and keys. */
export async function hydrated(page: Page) {
  await page.waitForFunction(() => {
    // The documentation names the reader's choice of colours once all of it listens: the server cannot know it.
    const choice = document.querySelector<HTMLSelectElement>('[title="Change theme"]');
    if (choice) return choice.value === 'system';
    const main = document.querySelector('main');
    return main !== null && Object.keys(main).some((key) => key.startsWith('__reactFiber$'));
  });
}

/**
 * Waits until React has taken this element over: parts with a chunk of their own follow the page. What is chosen before
 * is kept, but is not a step that the back button undoes.
 */
export async function listens(element: Locator) {
  const isHydrated = (node: Element) => Object.keys(node).some((key) => key.startsWith('__reactProps$'));
  await expect.poll(() => element.evaluate(isHydrated), { message: `${element} is hydrated` }).toBe(true);
}

/** Presses Tab until an element has the focus, as someone without a mouse would. */
export async function tabTo(page: Page, target: Locator, presses = 120) {
  for (let press = 0; press < presses; press++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${presses} presses of Tab did not reach ${target}`);
}

/** Records the address of every request of a page, frames and workers included. */
export function recordRequests(page: Page): string[] {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  return addresses;
}

export { expect, type Locator, type Page };
