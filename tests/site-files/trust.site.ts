/** What the site says of the code it is made of, and that it watches nobody. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPaths, readPage, site } from './pages';

test('the licences of its packages and the bill of materials are there', () => {
  const licences = readFileSync(join(site, 'licences.txt'), 'utf8');
  for (const name of ['next', 'react', '@codemirror/view', 'sucrase', 'acorn', '@noble/hashes'])
    expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
  const { bomFormat, components } = JSON.parse(readFileSync(join(site, 'sbom.cdx.json'), 'utf8'));
  expect(bomFormat).toBe('CycloneDX');
  expect(components.length).toBeGreaterThan(500);
});

/** Of another origin, or of none that is written out. */
const elsewhere = /<(?:script|img|iframe|link|source|video|audio)[^>]* (?:src|href)="(?:https?:)?\/\//g;
/** Of the site itself: it names its own address in full, for search engines and previews. */
const forMachines = /<link[^>]* rel="(?:canonical|alternate)"[^>]*>/g;

test('no page loads anything from another host', () => {
  for (const path of builtPaths) {
    const found = readPage(path).html.replaceAll(forMachines, '').match(elsewhere) ?? [];
    expect(found, path).toEqual([]);
  }
});

/** Nextra keeps the reader's choice of a language so. The site has one language, and no such choice. */
const ofLanguages = 'document.cookie=`NEXT_LOCALE=';

/** What sets a cookie, or counts visits. The sandbox, which gives apps cookies of their own, is not among these files. */
const watching =
  /\bdocument\.cookie\s*=|cookieStore\.set|navigator\.sendBeacon|google-analytics|plausible\.io|gtag\(/;

test('no script of the pages sets a cookie or reports a visit', () => {
  const folder = join(site, '_next/static/chunks');
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  expect(scripts.length).toBeGreaterThan(20);
  const found = scripts.flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8').replace(ofLanguages, '');
    const at = text.search(watching);
    return at < 0 ? [] : `${name}: ${text.slice(Math.max(0, at - 60), at + 60)}`;
  });
  expect(found).toEqual([]);
});
