/** The table of conformance cases, as readers without JavaScript have it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Element, elementsIn, textOf } from './html';
import { readPage, site } from './pages';

interface Published {
  id: string;
  group: string;
  name: string;
  modes: string[];
  next: Record<string, string>;
  sandbox: Record<string, string>;
  statements: { page: string }[];
  app?: string;
}
const published: Published[] = JSON.parse(readFileSync(join(site, 'data/conformance.json'), 'utf8'));
const { elements } = readPage('/conformance');
const rows = new Map(
  elements
    .filter(({ name, attributes }) => name === 'tr' && attributes.id)
    .map((row) => [row.attributes.id, row]),
);
const partsOf = ({ id }: Published): Element[] => {
  const row = rows.get(id);
  return row ? elementsIn(row) : [];
};
const linksOf = (each: Published) =>
  partsOf(each).flatMap(({ name, attributes: { href } }) => (name === 'a' && href ? [href] : []));

test('every case has its row, with what it did in words', () => {
  expect(published.length).toBeGreaterThan(500);
  expect(new Set(published.map(({ id }) => id)).size).toBe(published.length);
  const saidOf = (each: Published) =>
    partsOf(each).flatMap(({ attributes }) => attributes['data-result'] ?? []);
  const wrong = published.filter((each) => {
    const recorded = [each.next, each.sandbox].flatMap((results) =>
      ['classic', 'cached'].map((mode) => (each.modes.includes(mode) ? (results[mode] ?? 'unrun') : 'none')),
    );
    return saidOf(each).join() !== recorded.join();
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('every group is a heading with a place of its own', () => {
  const headings = elements.filter(({ name }) => name === 'h2').map(({ attributes }) => attributes.id);
  expect(
    [...new Set(published.map(({ group }) => group))].filter((group) => !headings.includes(group)),
  ).toEqual([]);
});

test('a case that tests the documentation links to it, and each with an app to the playground', () => {
  const behind = published.filter(({ statements }) => statements.length > 0);
  expect(behind.length).toBeGreaterThan(200);
  expect(behind.filter((each) => each.statements.some(({ page }) => !linksOf(each).includes(page)))).toEqual(
    [],
  );
  for (const each of published) {
    const link = linksOf(each).find((href) => href.includes('/playground?app='));
    const file = link && `/data/conformance/${link.split('app=')[1]}.json`;
    expect([each.id, file]).toEqual([each.id, each.app]);
    if (file) expect(JSON.parse(readFileSync(join(site, file), 'utf8')).files).toBeTypeOf('object');
  }
});

test('the counts at the top are those of the rows', () => {
  const table = elements.find(({ name, parent }) => name === 'table' && parent?.name !== 'details');
  const cells = (table ? elementsIn(table) : [])
    .filter(({ name }) => name === 'td')
    .map((td) => parseInt(textOf(td), 10));
  const counted = (['next', 'sandbox'] as const).flatMap((target) =>
    ['classic', 'cached'].flatMap((mode) => {
      const all = published.filter(({ modes }) => modes.includes(mode));
      const did = (result: string | undefined) => all.filter((each) => each[target][mode] === result).length;
      return [did('holds'), did('differs'), did('fails'), did(undefined)];
    }),
  );
  expect(cells).toEqual(counted);
});
