import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CatalogError } from './problem';
import { readFiles } from './read-files';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content of '));
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'content/a b ü.mdx'), 'text');
});
afterEach(() => rmSync(root, { recursive: true }));

function problems() {
  try {
    readFiles(root);
    return [];
  } catch (error) {
    if (error instanceof CatalogError) return error.problems.map(({ file, got }) => `${file}: ${got}`);
    throw error;
  }
}

test('reads names of every kind, and links to files', () => {
  symlinkSync('a b ü.mdx', join(root, 'content/b.mdx'));
  expect([...readFiles(root).keys()].sort()).toEqual(['content/a b ü.mdx', 'content/b.mdx']);
});

test.each([
  ['a link that leads nowhere', 'nowhere', 'a link to a file that is not there'],
  ['a link to its own folder', '.', 'a link to a folder'],
])('names %s', (_, aim, got) => {
  symlinkSync(aim, join(root, 'content/link.mdx'));
  expect(problems()).toEqual([`content/link.mdx: ${got}`]);
});

test('does not wait for a pipe', () => {
  spawnSync('mkfifo', [join(root, 'content/pipe.mdx')]);
  expect(problems()).toEqual(['content/pipe.mdx: neither a file nor a folder']);
});

test('names a file in place of a folder', () => {
  writeFileSync(join(root, 'data'), '');
  expect(problems()).toEqual(['data: a file']);
});
