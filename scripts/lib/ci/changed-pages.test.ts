import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { changedPages, pagesText } from './changed-pages';
import type { FileChange } from './changes';

const changed = (path: string, ...lines: FileChange['lines'][number][]): FileChange => ({
  path,
  isGone: false,
  lines,
});
const claims = `topic: csrf
claims:
  - id: one
    statement: First.
    proof:
      - docs: https://example.org
  - id: two
    statement: Second.
`;

test.each<[string, FileChange, string[]]>([
  ['an article', changed('content/csrf.mdx', [1, 2]), ['/csrf']],
  ['the home page', changed('content/index.mdx', [1, 2]), ['/']],
  ['a line of a claim', changed('data/claims/csrf.yaml', [6, 6]), ['/claims/one']],
  ['lines of two claims', changed('data/claims/csrf.yaml', [4, 8]), ['/claims/one', '/claims/two']],
  ['the head of a file of claims', changed('data/claims/csrf.yaml', [1, 1]), []],
  [
    'an example',
    changed('examples/cart/action/app/cart/page.tsx', [1, 1]),
    ['/embed/cart', '/examples/cart'],
  ],
  [
    'an experiment',
    changed('evidence/experiments/cross-site-requests/steps.ts', [1, 1]),
    ['/evidence/cross-site-requests'],
  ],
  ['what all pages share', changed('components/ui/panel.tsx', [1, 1]), []],
  ['an article that is gone', { path: 'content/csrf.mdx', isGone: true, lines: [] }, []],
])('%s', (_, change, pages) => {
  expect(changedPages([change], () => claims)).toEqual(pages);
});

test('finds a row of the real decision table', () => {
  const text = readFileSync('data/decisions.yaml', 'utf8');
  const line = text.split('\n').findIndex((each) => each.includes('- id: upload-avatar')) + 1;
  const id = line > 0 ? 'upload-avatar' : (/- id: ([\w-]+)/.exec(text)?.[1] ?? '');
  const at = text.split('\n').findIndex((each) => each.includes(`- id: ${id}`)) + 3;
  expect(changedPages([changed('data/decisions.yaml', [at, at])], () => text)).toEqual([`/decisions#${id}`]);
});

test('names paths where there is no preview, and links where there is one', () => {
  expect(pagesText(['/csrf'], undefined)).toContain('- `/csrf`');
  expect(pagesText(['/csrf'], 'https://example.org')).toContain('- [/csrf](https://example.org/csrf)');
  expect(pagesText([], undefined)).toBe('No page of its own changes.');
});
