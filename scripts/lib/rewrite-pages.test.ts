import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { rewritePages } from './rewrite-pages';

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('pages in all folders are rewritten; of those that have changed the paths are returned', () => {
  mkdirSync(join(folder, 'examples'));
  for (const name of ['index.html', 'examples/one.html', 'notes.txt'])
    writeFileSync(join(folder, name), 'old');
  writeFileSync(join(folder, 'same.html'), 'same');
  const changed = rewritePages(folder, (html) => html.replace('old', 'new'));
  expect(changed.sort()).toEqual(['examples/one.html', 'index.html']);
  expect(readFileSync(join(folder, 'examples/one.html'), 'utf8')).toBe('new');
  expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('old');
});
