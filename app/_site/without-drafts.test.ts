import { expect, test } from 'vitest';
import { draftNames, withoutDrafts } from './without-drafts';

const page = (name: string, frontMatter: Record<string, unknown>) => ({
  name,
  route: `/${name}`,
  frontMatter,
});
const pageMap = [
  { data: { index: 'Home' } },
  page('index', { title: 'Home' }),
  page('short', { title: 'Short', draft: true }),
  page('done', { title: 'Done', draft: false }),
];

test('a page that says it is a draft is left out, and named', () => {
  expect(withoutDrafts(pageMap)).toEqual([pageMap[0], pageMap[1], pageMap[3]]);
  expect(draftNames(pageMap)).toEqual(['short']);
});
