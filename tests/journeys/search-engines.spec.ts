/** What Lighthouse's SEO score counts, on every page instead of one, and what link previews need. */
import { expect, type Page, pagesInSitemap, test } from '../site';

// Not every crawler runs scripts, and what one reads must not depend on them.
test.use({ javaScriptEnabled: false });
// Every test reads every page of the site.
test.describe.configure({ timeout: 240_000 });

/** A crawler waits for no pictures. */
const asRead = { waitUntil: 'domcontentloaded' } as const;

/** Link texts that tell a search engine nothing; Lighthouse's list for English. */
const emptyWords = new Set([
  'click here',
  'click this',
  'go',
  'here',
  'information',
  'learn more',
  'more',
  'more info',
  'more information',
  'right here',
  'read more',
  'see more',
  'start',
  'this',
]);

/** The content of a meta element, undefined where there is none: a page is read, not waited for. */
const content = (page: Page, selector: string) =>
  page.evaluate((meta) => document.head.querySelector<HTMLMetaElement>(meta)?.content, selector);

const linkTexts = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('a')].map((link) => ({
      text: link.textContent ?? '',
      href: link.getAttribute('href'),
    })),
  );

test('every page has a title of its own, a description and its own canonical address', async ({
  page,
  site,
}) => {
  const titles = new Map<string, string>();
  for (const path of await pagesInSitemap(site.url)) {
    await test.step(path, async () => {
      const response = await page.goto(path, asRead);
      expect(response?.status()).toBe(200);
      const title = await page.title();
      expect(titles.get(title), `the title "${title}" stands on two pages`).toBeUndefined();
      titles.set(title, path);
      expect((await content(page, 'meta[name="description"]'))?.length).toBeGreaterThan(30);
      const canonical = await page.locator('head link[rel="canonical"]').getAttribute('href');
      expect(new URL(canonical ?? '').pathname).toBe(path);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      expect(await content(page, 'meta[name="viewport"]')).toContain('width=device-width');
      expect((await content(page, 'meta[name="robots"]')) ?? '').not.toContain('noindex');
    });
  }
});

test('every page has a preview image that is there', async ({ page, site }) => {
  for (const path of await pagesInSitemap(site.url)) {
    await test.step(path, async () => {
      await page.goto(path, asRead);
      const image = new URL((await content(page, 'meta[property="og:image"]')) ?? '');
      const answer = await fetch(site.url + image.pathname);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
    });
  }
});

test('every link can be followed by a crawler and says where it leads', async ({ page, site }) => {
  const faults: string[] = [];
  for (const path of await pagesInSitemap(site.url)) {
    await page.goto(path, asRead);
    for (const { text, href } of await linkTexts(page)) {
      if (!href || href.startsWith('javascript:')) faults.push(`${path}: the link "${text}" has no address`);
      if (emptyWords.has(text.trim().toLowerCase()))
        faults.push(`${path}: the link to ${href} only says "${text}"`);
    }
  }
  expect(faults).toEqual([]);
});

test('robots may read everything and find the sitemap; machines find llms.txt', async ({ site }) => {
  const robots = await (await fetch(`${site.url}/robots.txt`)).text();
  expect(robots).toMatch(/Allow: \//);
  expect(robots).toMatch(/Sitemap: \S+\/sitemap\.xml/);
  expect(robots).not.toMatch(/Disallow: \//);
  expect(await (await fetch(`${site.url}/llms.txt`)).text()).toMatch(/^# Action or Route/);
});
