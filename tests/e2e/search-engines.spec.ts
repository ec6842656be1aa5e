/** What Lighthouse's SEO score counts, on every page instead of one, and what link previews need. */
import { expect, readEveryPage, test } from '../site';

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

test('every page has a title of its own, a description and its own canonical address', async ({
  page,
  site,
}) => {
  const titles = new Map<string, string>();
  const pages = await readEveryPage(page, site.url, ({ title, documentElement, head }) => {
    const meta = (name: string) => head.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
    return {
      title,
      language: documentElement.lang,
      canonical: head.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '',
      description: meta('description'),
      viewport: meta('viewport'),
      robots: meta('robots'),
    };
  });
  for (const { path, found } of pages) {
    expect(titles.get(found.title), `the title "${found.title}" stands on ${path} as well`).toBeUndefined();
    titles.set(found.title, path);
    expect(found.description.length, `the description of ${path}`).toBeGreaterThan(30);
    expect(new URL(found.canonical).pathname).toBe(path);
    expect(found.language, path).toBe('en');
    expect(found.viewport, path).toContain('width=device-width');
    expect(found.robots, path).not.toContain('noindex');
  }
});

test('every page has a preview image that is there', async ({ page, site }) => {
  const pages = await readEveryPage(
    page,
    site.url,
    ({ head }) => head.querySelector<HTMLMetaElement>('meta[property="og:image"]')?.content ?? '',
  );
  const images = new Set(pages.map(({ found }) => new URL(found).pathname));
  for (const image of images) {
    const answer = await fetch(site.url + image);
    expect([image, answer.status, answer.headers.get('content-type')]).toEqual([image, 200, 'image/png']);
  }
});

test('every link can be followed by a crawler and says where it leads', async ({ page, site }) => {
  const pages = await readEveryPage(page, site.url, (document) =>
    [...document.querySelectorAll('a')].map((link) => ({
      text: link.textContent ?? '',
      href: link.getAttribute('href'),
    })),
  );
  const faults = pages.flatMap(({ path, found }) =>
    found.flatMap(({ text, href }) => [
      ...(!href || href.startsWith('javascript:') ? [`${path}: the link "${text}" has no address`] : []),
      ...(emptyWords.has(text.trim().toLowerCase())
        ? [`${path}: the link to ${href} only says "${text}"`]
        : []),
    ]),
  );
  expect(faults).toEqual([]);
});

test('robots may read everything and find the sitemap; machines find llms.txt', async ({ site }) => {
  const robots = await (await fetch(`${site.url}/robots.txt`)).text();
  expect(robots).toMatch(/Allow: \//);
  expect(robots).toMatch(/Sitemap: \S+\/sitemap\.xml/);
  expect(robots).not.toMatch(/Disallow: \//);
  expect(await (await fetch(`${site.url}/llms.txt`)).text()).toMatch(/^# Action or Route/);
});
