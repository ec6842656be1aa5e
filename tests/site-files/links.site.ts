/** Links, places on pages, and pictures, of every page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allPages } from './facts';
import { builtPaths, isServed, site } from './pages';

const origin = 'http://here.example';
const anchorsOf = new Map(allPages.map(({ path, anchors }) => [path, anchors]));
const links = allPages.flatMap(({ path, links }) =>
  links.flatMap(({ href }) => (href ? [{ from: path, to: new URL(href, origin + path) }] : [])),
);
const internal = links.filter(({ to }) => to.origin === origin);

test('the sitemap lists every page that was built, pages for embedding aside, and no other', () => {
  const sitemap = readFileSync(join(site, 'sitemap.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
  expect(builtPaths.length).toBeGreaterThan(100);
  expect(listed.sort()).toEqual(builtPaths.filter((path) => !path.startsWith('/embed/')));
});

test('every link within the site leads to a page or a file', () => {
  expect(internal.length).toBeGreaterThan(1000);
  const broken = internal.filter(({ to }) => !anchorsOf.has(to.pathname) && !isServed(to.pathname));
  expect(new Set(broken.map(({ from, to }) => `${from} links to ${to.pathname}`))).toEqual(new Set());
});

test('every #anchor leads to a place on its page', () => {
  // What the playground finds behind its # is code, not a place.
  const places = internal.filter(({ to }) => to.hash.length > 1 && !to.hash.startsWith('#code='));
  expect(places.length).toBeGreaterThan(100);
  const broken = places.filter(({ to }) => {
    const anchors = anchorsOf.get(to.pathname);
    return anchors !== undefined && !anchors.has(decodeURIComponent(to.hash.slice(1)));
  });
  expect(new Set(broken.map(({ from, to }) => `${from} links to ${to.pathname}${to.hash}`))).toEqual(
    new Set(),
  );
});

test('every picture says in words what it shows, or that it shows nothing of its own', () => {
  expect(allPages.some(({ pictures }) => pictures > 0)).toBe(true);
  expect(allPages.flatMap(({ path, unnamed }) => unnamed.map((picture) => `${path}: ${picture}`))).toEqual(
    [],
  );
});
