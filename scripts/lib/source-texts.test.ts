import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { installedPackages, sourceTexts } from './source-texts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sources-'));
  mkdirSync(join(root, 'inner'));
  for (const name of ['b.ts', 'a.ts', 'inner/c.tsx', 'a.test.ts', 'README.md']) {
    writeFileSync(join(root, name), `text of ${name}`);
  }
});
afterEach(() => rmSync(root, { recursive: true }));

test('reads what is built from, in order, and leaves out tests and texts for people', () => {
  const names = sourceTexts(root).map(([path, text]) => [path.slice(root.length + 1), text]);
  expect(names).toEqual([
    ['a.ts', 'text of a.ts'],
    ['b.ts', 'text of b.ts'],
    ['inner/c.tsx', 'text of inner/c.tsx'],
  ]);
});

test('a file that is named is read, whatever it is called', () => {
  expect(sourceTexts(join(root, 'README.md'))).toHaveLength(1);
});

test('knows version and checksum of every installed package, and of one', () => {
  expect(installedPackages().length).toBeGreaterThan(100);
  const [next] = installedPackages('next');
  expect(next).toEqual([
    'node_modules/next',
    expect.stringMatching(/^\d+\./),
    expect.stringContaining('sha'),
  ]);
});
