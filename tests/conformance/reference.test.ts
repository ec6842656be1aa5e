import { expect, test } from 'vitest';
import { differenceGroups } from '../../sandbox/host/differences';
import { builds, casesOf, groupsOf } from './builds';
import { mappedPages, pagesOfNext } from './reference';

const mapped = mappedPages();
const statements = mapped.flatMap(({ page, file, statements = [] }) =>
  statements.map((statement) => ({ ...statement, at: `${file}, ${page}: ${statement.says}` })),
);

test('every page of the API reference is mapped once, and no other', () => {
  const pages = mapped.map(({ page }) => page).sort();
  const message = 'a new release has other pages: add or remove them in data/reference/';
  expect(pages, message).toEqual(pagesOfNext());
});

test('every case that a statement names exists', async () => {
  const known = new Set<string>();
  for (const build of builds) {
    for (const group of groupsOf(build)) {
      for (const { name } of await casesOf(build, group)) known.add(`${group}: ${name}`);
    }
  }
  const wrong = statements.flatMap(({ cases = [], at }) =>
    cases.filter((name) => !known.has(name)).map((name) => `${at}\n  no case is called "${name}"`),
  );
  expect(wrong.join('\n')).toBe('');
});

test('every difference that a statement names exists', () => {
  const known = new Set<string>(differenceGroups.flatMap(({ entries }) => entries.map(({ id }) => id)));
  const wrong = statements.flatMap(({ differences = [], at }) =>
    differences.filter((id) => !known.has(id)).map((id) => `${at}\n  no difference has the id "${id}"`),
  );
  expect(wrong.join('\n')).toBe('');
});
