/** What is in the HTML, so that it is there without JavaScript and for search engines. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalog } from '../../catalog';
import { allPages } from './facts';
import { type Element, elementsIn, isWithin, textOf } from './html';
import { readPage, site } from './pages';

const articles = readdirSync('content')
  .filter((file) => file.endsWith('.mdx') && file !== 'index.mdx')
  .map((file) => ({
    path: `/${file.replace('.mdx', '')}`,
    count: readFileSync(`content/${file}`, 'utf8').match(/^```tsx? twoslash/gm)?.length ?? 0,
  }));
const typed = articles.filter(({ count }) => count > 0);

test('there is code that shows types', () => {
  expect(typed.length).toBeGreaterThan(1);
});

test.each(typed)('the code on $path that asks for types has them', ({ path, count }) => {
  const blocks = readPage(path).elements.filter(({ name }) => name === 'pre');
  const showTypes = blocks.filter((block) =>
    elementsIn(block).some(({ attributes }) => attributes['data-type'] !== undefined),
  );
  // Where the code does not compile, Nextra shows it as it is in the file, without a word.
  const why = 'code with `twoslash` has to compile by itself; CONTRIBUTING.md says how';
  expect(showTypes.length, why).toBe(count);
  expect(
    blocks.filter((block) => textOf(block).includes('---cut---')),
    why,
  ).toEqual([]);
});

test('every page has one first heading, and none skips a level on the way down', () => {
  const skips = allPages.flatMap(({ path, headings }) =>
    headings
      .filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1)
      .map(({ level, text }) => `${path}: h${level} "${text}"`),
  );
  expect(skips).toEqual([]);
  const first = (path: string) => allPages.find((page) => page.path === path)?.headings[0]?.level;
  expect(allPages.map(({ path }) => path).filter((path) => first(path) !== 1)).toEqual([]);
  const several = allPages.filter(({ headings }) => headings.filter(({ level }) => level === 1).length !== 1);
  expect(several.map(({ path }) => path)).toEqual([]);
});

test('each claim in an article shows its verdict and leads to its proof', () => {
  const claims = allPages.flatMap(({ path, claims }) => claims.map((claim) => ({ path, ...claim })));
  expect(claims.filter(({ path }) => path === '/csrf').length).toBeGreaterThan(2);
  expect(claims.length).toBeGreaterThan(50);
  const verdicts = loadCatalog().claims.map(({ verdict }) => verdict);
  expect(new Set(claims.map(({ verdict }) => verdict))).toEqual(new Set(verdicts));
  expect(new Set(verdicts).size).toBe(7);
  expect(claims.flatMap(({ path, faults }) => faults.map((fault) => `${path}: ${fault}`))).toEqual([]);
});

test.each(['/decisions', '/embed/decision-table'])(
  '%s has every use case, with the vote of all five articles',
  (path) => {
    const published: { id: string; verdict: string }[] = JSON.parse(
      readFileSync(join(site, 'data/decisions.json'), 'utf8'),
    );
    const rows = readPage(path).elements.filter(
      (row) =>
        row.name === 'tr' && 'data-verdict' in row.attributes && isWithin(row, ({ name }) => name === 'main'),
    );
    const votesIn = (row: Element) =>
      elementsIn(row).filter(({ name, attributes }) => name === 'td' && 'data-agreement' in attributes)
        .length;
    expect(rows.map(({ attributes }) => [attributes.id, attributes['data-verdict']]).sort()).toEqual(
      published.map(({ id, verdict }) => [id, verdict]).sort(),
    );
    expect(published).toHaveLength(loadCatalog().decisions.length);
    expect(rows.filter((row) => votesIn(row) !== 5)).toEqual([]);
  },
);

interface PublishedExample {
  slug: string;
  variants: { name: string }[];
}

/** The variants of an example that a page shows as code. */
function variantsShown(path: string, slug: string): (string | undefined)[] {
  const panes = readPage(path).elements.filter(({ attributes }) => attributes['data-example'] === slug);
  return panes
    .filter((pane) => elementsIn(pane).some(({ name }) => name === 'pre'))
    .map(({ attributes }) => attributes['data-variant']);
}

test('the pages of an example show all of its variants as code', () => {
  const examples: PublishedExample[] = JSON.parse(readFileSync(join(site, 'data/examples.json'), 'utf8'));
  expect(examples.length).toBeGreaterThan(0);
  for (const { slug, variants } of examples) {
    for (const path of [`/examples/${slug}`, `/embed/${slug}`]) {
      expect([path, ...variantsShown(path, slug)]).toEqual([path, ...variants.map(({ name }) => name)]);
    }
  }
});
