import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, pagesInSitemap, test } from '../site';

// Every test reads every page of the site.
test.describe.configure({ timeout: 240_000 });

/** Pages that answer where there is nothing to read, the frame in which examples run, and the pictures of examples. */
const notForReaders = /^\/(404|_not-found|sandbox|rendered\/.*)$/;

function builtPages(): string[] {
  return readdirSync('out', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/\.html$/, '').replace(/(^|\/)index$/, '')}`)
    .filter((path) => !notForReaders.test(path));
}

test('the sitemap lists every page that was built, and no other', async ({ site }) => {
  expect((await pagesInSitemap(site.url)).sort()).toEqual(builtPages().sort());
});

/** What one page offers to follow, and the places others may point at. */
const linksAndAnchors = (page: Page) =>
  page.evaluate(() => ({
    links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
    anchors: [...document.querySelectorAll('[id]')].map(({ id }) => id),
  }));

test('every link within the site leads to a page, and every #anchor to a place on it', async ({
  browser,
  site,
}) => {
  // As the files lie there: a link must not depend on what a script adds later.
  const page = await browser.newPage({ javaScriptEnabled: false });
  const anchorsOf = new Map<string, Set<string>>();
  const links: { from: string; to: URL }[] = [];
  for (const path of await pagesInSitemap(site.url)) {
    await page.goto(site.url + path, { waitUntil: 'domcontentloaded' });
    const found = await linksAndAnchors(page);
    anchorsOf.set(path, new Set(found.anchors));
    links.push(...found.links.map((link) => ({ from: path, to: new URL(link) })));
  }
  await page.close();

  const internal = links.filter(({ to }) => to.origin === new URL(site.url).origin);
  expect(internal.length).toBeGreaterThan(20);
  const broken = new Set<string>();
  for (const { from, to } of internal) {
    const anchors = anchorsOf.get(to.pathname);
    const reached = anchors ? true : (await fetch(to)).ok;
    // What the playground finds behind its # is code, not a place.
    const anchor = to.hash.startsWith('#code=') ? '' : decodeURIComponent(to.hash.slice(1));
    if (!reached) broken.add(`${from} links to ${to.pathname}, which is not there`);
    if (anchors && anchor && !anchors.has(anchor))
      broken.add(`${from} links to ${to.pathname}#${anchor}, which is not there`);
  }
  expect([...broken].join('\n')).toBe('');
});

test('the search finds the article by a word of its text', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Search this site' }).first().fill('Origin header');
  await expect(page.getByRole('option').first()).toBeVisible();
});
