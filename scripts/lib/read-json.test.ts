import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readJson, writeJson } from './read-json';

const fileIn = () => join(mkdtempSync(join(tmpdir(), 'read-json-')), 'kept', 'times.json');

test('what was written is read', () => {
  const path = fileIn();
  writeJson(path, { e2e: 12 });
  expect(readJson(path)).toEqual({ e2e: 12 });
});

test('a file that is not there, or was cut off, is as good as none', () => {
  const path = fileIn();
  expect(readJson(path)).toBeUndefined();
  writeJson(path, {});
  writeFileSync(path, '{"e2e"');
  expect(readJson(path)).toBeUndefined();
});
