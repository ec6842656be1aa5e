/** How much of the site a reader loads, compressed as a host would. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { editorMarks } from '../first-scripts';
import { allPages } from './facts';
import { site } from './pages';

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
  const ahead = readdirSync(join(site, 'compiled')).map((file) => gzipped(`compiled/${file}`));
  expect(ahead.length).toBeGreaterThan(0);
  expect(first.reduce((sum, size) => sum + size, Math.max(...ahead))).toBeLessThanOrEqual(320);
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
