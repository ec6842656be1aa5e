import { expect, test } from 'vitest';
import { forgottenParts, kindOf, planText, shards } from './plan';

test.each([
  [['README.md'], 'prose'],
  [['content/csrf.mdx', 'docs/writing.md'], 'prose'],
  [['.github/ISSUE_TEMPLATE/new-case.yml', '.changeset/quiet-cats.md'], 'prose'],
  [['content/csrf.mdx', 'content/_meta.ts'], 'all'],
  [['data/claims/csrf.yaml'], 'all'],
  [['.github/workflows/pull-request.yml'], 'all'],
  [['sandbox/README.md'], 'all'],
  [['docs/host/nginx.conf'], 'all'],
  [['package.json'], 'all'],
  [['LICENSE'], 'all'],
  [[], 'all'],
])('%j is tested as %s', (paths, kind) => {
  expect(kindOf(paths)).toBe(kind);
});

test('every part of `npm test` has one runner', () => {
  expect(forgottenParts()).toEqual([]);
  const parts = shards.flatMap((shard) => shard.parts);
  expect(new Set(parts).size).toBe(parts.length);
});

test('the plan is lines that a workflow can read', () => {
  const lines = planText(['README.md']).trim().split('\n');
  const values = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));
  expect(values.kind).toBe('prose');
  expect(JSON.parse(values['shards-of-site'])).toContainEqual({ name: 'E2e', only: 'e2e' });
  expect(JSON.parse(values.shards)).toContainEqual({ name: 'Check', only: 'check,units' });
});
