/** The cheat sheet as a PDF: one page, in two paper sizes, and linked where the build could make it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pagesIn } from '../../scripts/lib/cheat-sheet';
import { readPage, site } from './pages';

/** Width and height of the paper, in points; Chromium's A4 is one larger than that of the standard. */
const papers = { 'cheat-sheet-a4.pdf': [596, 843], 'cheat-sheet-letter.pdf': [612, 792] } as const;
const names = Object.keys(papers) as (keyof typeof papers)[];
const built = names.filter((name) => existsSync(join(site, name)));

test('the page links to the PDFs that are there, and to no other', () => {
  const linked = readPage('/start-here').elements.flatMap(({ attributes: { href = '' } }) =>
    href.endsWith('.pdf') ? [href.replace(/^.*\//, '')] : [],
  );
  expect(linked).toEqual(built);
});

test.each(built)('%s is one page of its paper', (name) => {
  const pdf = readFileSync(join(site, name));
  expect(pagesIn(pdf)).toBe(1);
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? [];
  expect([width, height].map((size) => Math.round(Number(size)))).toEqual(papers[name]);
});

test.each(built)(
  '%s links to the site as it is published, not to the server that it was printed from',
  (name) => {
    const pdf = readFileSync(join(site, name), 'latin1');
    const origins = [...pdf.matchAll(/\/URI \((https?:\/\/[^/)]+)/g)].map(([, origin]) => origin);
    const canonical = readPage('/start-here').elements.find(
      ({ attributes }) => attributes.rel === 'canonical',
    );
    expect(origins.length).toBeGreaterThan(5);
    expect([...new Set(origins)]).toEqual([new URL(canonical?.attributes.href ?? '').origin]);
  },
);
