import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differencesBetween, hashesOf, hashOfAll } from './same-files';

function folderOf(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'same-'));
  mkdirSync(join(folder, 'sub'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const hashes = hashesOf(folder);
  rmSync(folder, { recursive: true });
  return hashes;
}

test('names every file that differs', () => {
  const first = folderOf({ 'sub/same': '1', changed: '1', gone: '1' });
  const second = folderOf({ 'sub/same': '1', changed: '2', added: '1' });
  expect(differencesBetween(first, second)).toEqual([
    'only in the second build: added',
    'not the same: changed',
    'only in the first build: gone',
  ]);
  expect(hashOfAll(first)).not.toBe(hashOfAll(second));
  expect(differencesBetween(first, folderOf({ gone: '1', changed: '1', 'sub/same': '1' }))).toEqual([]);
});
