/** The test function of all e2e tests: it serves `out/` on a free port, as a plain static host would. */
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { type RunningSite, serveSite } from '../scripts/lib/serve';

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

export const test = base.extend<object, { site: RunningSite }>({
  site: [
    async ({ browserName: _ }, use) => {
      const site = await serveSite({ folder: 'out', basePath: '' }, 0);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),
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
