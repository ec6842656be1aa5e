import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CatalogError, loadCatalog } from '.';
import { sampleFiles } from './sample-content';

let root = '';

function write(name: string, text: string) {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'catalog of content-'));
  for (const [name, text] of sampleFiles()) write(name, text);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const retitle = (title: string) =>
  write(
    'data/decisions.yaml',
    (sampleFiles().get('data/decisions.yaml') ?? '').replace('Contact form', title),
  );

test('content is read from a folder, also one with spaces in its name', () => {
  expect(loadCatalog(root).examples.map(({ slug }) => slug)).toEqual(['create-post']);
});

test('unchanged content is built once', () => {
  expect(loadCatalog(root)).toBe(loadCatalog(root));
});

test('an edit is seen by the next call', () => {
  expect(loadCatalog(root).decisions[0]?.title).toBe('Contact form');
  retitle('Write to us');
  expect(loadCatalog(root).decisions[0]?.title).toBe('Write to us');
});

test('a file that goes away is seen by the next call', () => {
  loadCatalog(root);
  rmSync(path.join(root, 'data/rules.yaml'));
  expect(() => loadCatalog(root)).toThrow('data/rules.yaml:1:1');
});

test('hidden files and what a build leaves in an example are no content', () => {
  write('examples/create-post/action/.next/trace', 'x');
  write('examples/create-post/action/node_modules/a/index.js', 'x');
  write('data/claims/.draft.yaml', 'not: [valid');
  const [action] = loadCatalog(root).examples[0]?.variants ?? [];
  expect(Object.keys(action?.files ?? {})).toEqual(['/app/page.tsx', '/lib/posts.ts']);
});

test('mistakes come as one error with all problems', () => {
  rmSync(path.join(root, 'data/rules.yaml'));
  rmSync(path.join(root, 'evidence/experiments'), { recursive: true });
  const load = () => loadCatalog(root);
  expect(load).toThrow(CatalogError);
  expect(load).toThrow(
    /^data\/rules\.yaml:1:1 [\s\S]*\ndata\/claims\/security\.yaml:13:21 {2}proof\[0\]\.experiment\n/,
  );
});
