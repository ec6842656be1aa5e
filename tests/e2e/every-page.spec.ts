import { readdirSync } from 'node:fs';
import { expect, pagesInSitemap, readEveryPage, test } from '../site';

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

test('every link within the site leads to a page, and every #anchor to a place on it', async ({
  page,
  site,
}) => {
  const pages = await readEveryPage(page, site.url, (document) => ({
    links: [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
    anchors: [...document.querySelectorAll('[id]')].map(({ id }) => id),
  }));
  const anchorsOf = new Map(pages.map(({ path, found }) => [path, new Set(found.anchors)]));
  const links = pages.flatMap(({ path, found }) =>
    found.links.map((link) => ({ from: path, to: new URL(link, site.url + path) })),
  );

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

test('every picture says in words what it shows, or that it shows nothing of its own', async ({
  page,
  site,
}) => {
  const pages = await readEveryPage(page, site.url, (document) => {
    const isSilent = (element: Element) => element.closest('[aria-hidden="true"]') !== null;
    const pictures = [...document.querySelectorAll('img:not([alt]), svg[role="img"]:not([aria-label])')];
    return {
      drawings: document.querySelectorAll('img, svg[role="img"]').length,
      unnamed: pictures
        .filter((picture) => !isSilent(picture))
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    };
  });
  expect(pages.some(({ found }) => found.drawings > 0)).toBe(true);
  expect(pages.filter(({ found }) => found.unnamed.length > 0)).toEqual([]);
});

/** What the search offers for some words, by the names that stand above the results. */
const kinds = [
  ['Origin header', /^Guide: /],
  ['anyone who can reach the site', /^Claim: /],
  ['Next-Action header other page path', /^Experiment: /],
  ['optimistic like button', /^Example: /],
  ['unsubscribe one-click', /^Use case: Unsubscribe link/],
  ['idempotent', /^Word: idempotent/],
] as const;

for (const [words, kind] of kinds) {
  test(`the search for "${words}" tells what kind of page it found`, async ({ page }) => {
    await page.goto('/');
    await page.getByLabel('Search this site').first().fill(words);
    await expect(page.getByText(kind).first()).toBeVisible();
  });
}

test('the search finds the article by a word of its text', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Search this site').first().fill('Origin header');
  await expect(page.getByRole('option').first()).toBeVisible();
});
