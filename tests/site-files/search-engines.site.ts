/** What Lighthouse's SEO score counts, on every page instead of one, and what link previews need. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allPages } from './facts';
import { site } from './pages';

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

test('every page has a title of its own, a description and its own canonical address', () => {
  const titles = new Map<string, string>();
  for (const { path, title, language, canonical, meta } of allPages) {
    expect(title, path).not.toBe('');
    expect(titles.get(title), `the title "${title}" is on ${path} as well`).toBeUndefined();
    titles.set(title, path);
    expect(meta.description?.length, `the description of ${path}`).toBeGreaterThan(30);
    expect(new URL(canonical).pathname).toBe(path);
    expect(language, path).toBe('en');
    expect(meta.viewport, path).toContain('width=device-width');
    expect(meta.robots ?? '', path).not.toContain('noindex');
  }
});

test('every page has a preview image that is there', () => {
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
  const images = new Set(allPages.map(({ meta }) => new URL(meta['og:image'] ?? '').pathname));
  for (const image of images) {
    expect(image).toMatch(/\.png$/);
    expect(readFileSync(join(site, image)).subarray(0, 4), image).toEqual(png);
  }
});

test('every link can be followed by a crawler and says where it leads', () => {
  const faults = allPages.flatMap(({ path, links }) =>
    links.flatMap(({ text, href }) => [
      ...(!href || href.startsWith('javascript:') ? [`${path}: the link "${text}" has no address`] : []),
      ...(emptyWords.has(text.trim().toLowerCase())
        ? [`${path}: the link to ${href} only says "${text}"`]
        : []),
    ]),
  );
  expect(faults).toEqual([]);
});

test('robots may read everything and find the sitemap; machines find llms.txt', () => {
  const robots = readFileSync(join(site, 'robots.txt'), 'utf8');
  expect(robots).toMatch(/Allow: \//);
  expect(robots).toMatch(/Sitemap: \S+\/sitemap\.xml/);
  expect(robots).not.toMatch(/Disallow: \//);
  expect(readFileSync(join(site, 'llms.txt'), 'utf8')).toMatch(/^# Action or Route/);
});
