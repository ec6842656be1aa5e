import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { markSharedScripts, scriptsOf } from './compile-hints';

const page = `<script src="/docs/_next/static/chunks/one.js?v=1" async=""></script>
<script src="/docs/_next/static/chunks/old.js" noModule=""></script><script>inline()</script>`;

const folder = mkdtempSync(join(tmpdir(), 'hints-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('scripts are found below a base path; those for old browsers and those in the page are left out', () => {
  expect(scriptsOf(page)).toEqual(['_next/static/chunks/one.js']);
});

test('a script that every page runs is marked once', () => {
  const chunks = join(folder, '_next/static/chunks');
  mkdirSync(chunks, { recursive: true });
  writeFileSync(join(folder, '404.html'), page);
  for (const name of ['one.js', 'two.js']) writeFileSync(join(chunks, name), 'run();');
  markSharedScripts(folder);
  expect(markSharedScripts(folder)).toHaveLength(1);
  expect(readFileSync(join(chunks, 'one.js'), 'utf8')).toBe('//# allFunctionsCalledOnLoad\nrun();');
  expect(readFileSync(join(chunks, 'two.js'), 'utf8')).toBe('run();');
});
