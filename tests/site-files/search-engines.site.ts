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

/** Pages for embedding: what each shows is on a page with text around it, which is the one to list. */
const originals: readonly (readonly [embeds: RegExp, original: string])[] = [
  [/^\/embed\/decision-table$/, '/decisions'],
  [/^\/embed\/advisor$/, '/'],
  [/^\/embed\/remote$/, '/embed-builder'],
  [/^\/embed\/claim\//, '/claims/'],
  [/^\/embed\/(?:evidence|exchange)\//, '/evidence/'],
  [/^\/embed\//, '/examples/'],
];
const originalOf = (path: string): string => {
  const [embeds = '', original = ''] = originals.find(([each]) => each.test(path)) ?? [];
  return path.replace(embeds, original);
};
const isEmbed = (path: string) => path.startsWith('/embed/');

test('every page has a title and a description of its own, neither longer than search engines show', () => {
  const seen = new Map<string, string>();
  for (const { path, title, meta } of allPages) {
    const { description = '' } = meta;
    expect(title.length, `the title of ${path}, "${title}"`).toBeGreaterThan(0);
    // With the name of the site, which is left out where both do not fit.
    expect(title.length, `the title of ${path}, "${title}"`).toBeLessThanOrEqual(70);
    expect(description.length, `the description of ${path}, "${description}"`).toBeGreaterThanOrEqual(50);
    expect(description.length, `the description of ${path}, "${description}"`).toBeLessThanOrEqual(160);
    for (const text of [title, description]) {
      expect(text, path).toMatch(/[\p{L}\p{N}.?!)…”]$/u);
      expect(seen.get(text), `"${text}" is on ${path} as well`).toBeUndefined();
      seen.set(text, path);
    }
  }
});

test('every page names its canonical address, and only pages for embedding ask not to be listed', () => {
  const original = new Set(allPages.map(({ path }) => path).filter((path) => !isEmbed(path)));
  expect(original.size).toBeLessThan(allPages.length);
  for (const { path, language, canonical, meta } of allPages) {
    expect(new URL(canonical).pathname, path).toBe(originalOf(path));
    expect(original).toContain(originalOf(path));
    expect(language, path).toBe('en');
    expect(meta.viewport, path).toContain('width=device-width');
    expect(meta.robots?.includes('noindex') ?? false, path).toBe(isEmbed(path));
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
