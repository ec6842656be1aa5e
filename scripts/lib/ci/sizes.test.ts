import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { inUnits, measureSizes, sizesText } from './sizes';

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1.0 kB'],
  [123_456, '123 kB'],
  [2_500_000, '2.5 MB'],
])('%i is %s', (bytes, text) => {
  expect(inUnits(bytes)).toBe(text);
});

test('says in words what grew, shrank, came and went, and nothing of noise', () => {
  const before = { same: 10_000, noise: 10_000, grown: 10_000, shrunk: 10_000, gone: 1 };
  const after = { same: 10_000, noise: 10_050, grown: 12_000, shrunk: 5_000, added: 2_000 };
  expect(sizesText(before, after)).toMatchInlineSnapshot(`
    "What readers load:

    - grown: 2.0 kB more, 10.0 kB to 12.0 kB (+20.0 %).
    - shrunk: 5.0 kB less, 10.0 kB to 5.0 kB (−50.0 %).
    - added: 2.0 kB, new.
    - gone: no longer there."
  `);
  expect(sizesText(before, before)).toBe('Readers load as much as before.');
  expect(sizesText(undefined, { one: 5 })).toContain('nothing to compare');
});

test('counts each script of a page once', () => {
  const site = mkdtempSync(join(tmpdir(), 'sizes-'));
  const old = '<script defer="" noModule="" src="/base/_next/static/old.js"></script>';
  const script = '<script src="/base/_next/static/a.js" async></script>';
  const files: Record<string, string> = { '_next/static/a.js': 'a'.repeat(500), 'embed.js': 'e' };
  for (const page of ['index', 'csrf', 'decisions']) files[`${page}.html`] = script + script + old;
  files['embed/create-post.html'] = '<script type="text/plain" data-held="/base/_next/static/a.js"></script>';
  for (const name of ['host', 'client', 'worker', 'compiler']) files[`sandbox/${name}.js`] = 'x';
  files['_pagefind/index'] = '12345';
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  const sizes = measureSizes(site);
  rmSync(site, { recursive: true });
  expect(sizes['The scripts of an article']).toBeLessThan(60);
  expect(sizes['The scripts of an article']).toBeGreaterThan(0);
  expect(sizes['The scripts of an embed']).toBe(sizes['The scripts of an article']);
  expect(sizes['The search index (not compressed)']).toBe(5);
});
