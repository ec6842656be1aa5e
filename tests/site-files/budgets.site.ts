/** How much of the site a reader loads, compressed as a host would. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { editorMarks } from '../first-scripts';
import { allPages } from './facts';
import { builtPaths, readPage, site } from './pages';

const sizes = new Map<string, number>();

/** @returns the size of a file in kB; each is compressed once, as most pages share most scripts */
function gzipped(path: string): number {
  const known = sizes.get(path) ?? gzipSync(readFileSync(join(site, path))).byteLength / 1000;
  sizes.set(path, known);
  return known;
}

test('no page loads more than 200 kB of JavaScript first', () => {
  const loads = allPages.map(({ path, scripts }) => ({
    path,
    scripts: scripts.length,
    kilobytes: scripts.reduce((sum, script) => sum + gzipped(script), 0),
  }));
  expect(loads.filter(({ scripts }) => scripts <= 3)).toEqual([]);
  expect(loads.filter(({ kilobytes }) => kilobytes > 200)).toEqual([]);
});

test('no page loads the editor first', () => {
  const files = readdirSync(join(site, '_next/static'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => `_next/static/${file}`)
    .filter((file) => editorMarks.test(readFileSync(join(site, file), 'utf8')));
  expect(files.length, 'the marks of the editor are no longer in any built file').toBeGreaterThan(0);
  expect(allPages.filter(({ scripts }) => scripts.some((script) => files.includes(script)))).toEqual([]);
});

test('what an example loads of the sandbox before it is alive stays within 320 kB', () => {
  // The compiler comes with the first edit; packages that are loaded on demand lie in a folder of their own.
  const first = ['host.js', 'client.js', 'worker.js'].map((file) => gzipped(`sandbox/${file}`));
  const precompiled = readdirSync(join(site, 'compiled')).map((file) => gzipped(`compiled/${file}`));
  expect(precompiled.length).toBeGreaterThan(0);
  expect(first.reduce((sum, size) => sum + size, Math.max(...precompiled))).toBeLessThanOrEqual(320);
  expect(gzipped('sandbox/compiler.js')).toBeLessThanOrEqual(115);
});

test('the data of an example stays within 12 kB', () => {
  const data = readdirSync(join(site, '_next/data'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /embed\/[a-z0-9-]+\.json$/.test(file) && !file.endsWith('decision-table.json'))
    .map((file) => ({ file, size: gzipped(`_next/data/${file}`) }));
  expect(data.length).toBeGreaterThan(0);
  expect(data.filter(({ size }) => size > 12)).toEqual([]);
});

test('embed.js, which other sites load, stays within 4 kB and asks for nothing more', () => {
  expect(gzipped('embed.js')).toBeLessThanOrEqual(4);
  expect(readFileSync(join(site, 'embed.js'), 'utf8')).not.toMatch(/\bimport\b|https?:/);
});

test('the typeface is one file of at most 60 kB, and embeds load none', () => {
  const preloaded = /<link rel="preload" href="([^"]+\.woff2)" as="font"/g;
  const fonts = builtPaths.map((path) => ({
    path,
    files: [...readPage(path).html.matchAll(preloaded)].map(([, file = '']) => file),
  }));
  const isEmbed = ({ path }: { path: string }) => path.startsWith('/embed/');
  expect(fonts.filter((page) => isEmbed(page) && page.files.length > 0)).toEqual([]);
  expect(fonts.filter((page) => !isEmbed(page) && page.files.length !== 1)).toEqual([]);
  // Compressed already.
  const bytes = [...new Set(fonts.flatMap(({ files }) => files))].map(
    (file) => readFileSync(join(site, file)).length,
  );
  expect(Math.max(...bytes)).toBeLessThanOrEqual(60_000);
});
