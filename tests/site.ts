/** The test function of all e2e tests, and the pages that they open. */
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { KeptPages } from './kept-pages';
import { servedSite } from './served-site';

export const article = '/is-a-server-action-hidden';
export const missingPage = '/this-page-does-not-exist';
/** The pages a reader meets first; every promise about reading is held on each of them. */
const mainPages = [
  '/',
  article,
  '/decisions',
  '/claims',
  '/claims/actions-are-a-public-surface',
  '/csrf',
  '/glossary',
  '/evidence/e01',
  '/evidence/e14',
  '/sources/raj-next14',
  '/advisories',
  '/examples',
  '/examples/create-post',
  '/playground',
  '/embed/create-post',
  '/embed/decision-table',
  missingPage,
];
/** Those pages with the status each answers: a missing page must not pass for one that is well made. */
export const mainPagesWithStatus = mainPages.map((path) => ({
  path,
  status: path === missingPage ? 404 : 200,
}));

interface Options {
  /** A reader who asked to save data: no example starts by itself, so that `Run` is what starts it, once. */
  savesData: boolean;
}

export const test = base.extend<Options, { pages: KeptPages; site: { url: string } }>({
  savesData: [false, { option: true }],
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
  page: async ({ pages, site, savesData, javaScriptEnabled, permissions }, use) => {
    const page = await pages.take({ savesData, siteUrl: site.url, javaScriptEnabled, permissions });
    await use(page);
    // After a failure the worker ends, and its pages with it.
    if (test.info().errors.length === 0) await pages.putBack(page);
  },
  context: async ({ page }, use) => use(page.context()),
});

/** @returns the paths of all pages in the sitemap, as a reader would open them here */
export async function pagesInSitemap(siteUrl: string): Promise<string[]> {
  const response = await fetch(`${siteUrl}/sitemap.xml`);
  const addresses = [...(await response.text()).matchAll(/<loc>([^<]+)<\/loc>/g)];
  return addresses.map(([, address = '']) => new URL(address).pathname);
}

/**
 * What every page in the sitemap holds, as its file says it: parsed by the browser, neither drawn nor run. Addresses in
 * it are to be read as they are written, for the parsed page does not know its own.
 */
export async function readEveryPage<Found>(
  page: Page,
  siteUrl: string,
  read: (document: Document) => Found,
): Promise<{ path: string; found: Found }[]> {
  await page.goto('/robots.txt');
  const pages: { path: string; found: Found }[] = [];
  for (const path of await pagesInSitemap(siteUrl)) {
    const parsed = await page.evaluateHandle(async (address) => {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
      return new DOMParser().parseFromString(await answer.text(), 'text/html');
    }, path);
    pages.push({ path, found: (await parsed.evaluate(read)) as Found });
    await parsed.dispose();
  }
  return pages;
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

export { expect, type Page };
