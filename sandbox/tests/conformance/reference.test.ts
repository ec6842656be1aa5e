import { expect, test } from 'vitest';
import { differenceGroups } from '../../host/differences';
import { filesIn } from './builds';
import { mappedPages, pagesOfNext } from './reference';
import { refusedApps } from './refusals';

const mapped = mappedPages();
const statements = mapped.flatMap(({ page, file, statements = [] }) =>
  statements.map((statement) => ({ ...statement, at: `${file}, ${page}: ${statement.says}` })),
);

test('every page of the API reference is mapped once, and no other', () => {
  const pages = mapped.map(({ page }) => page).sort();
  const message = 'a new release has other pages: add or remove them in data/reference/';
  expect(pages, message).toEqual(pagesOfNext());
});

test('every difference that a statement names exists', () => {
  const known = new Set<string>(differenceGroups.flatMap(({ entries }) => entries.map(({ id }) => id)));
  const wrong = statements.flatMap(({ differences = [], at }) =>
    differences.filter((id) => !known.has(id)).map((id) => `${at}\n  no difference has the id "${id}"`),
  );
  expect(wrong.join('\n')).toBe('');
});

test('every refused build that a statement names exists', () => {
  const known = new Set(refusedApps(filesIn).map(({ name }) => name));
  const wrong = statements.flatMap(({ refused = [], at }) =>
    refused.filter((name) => !known.has(name)).map((name) => `${at}\n  no refused build is called "${name}"`),
  );
  expect(wrong.join('\n')).toBe('');
});
