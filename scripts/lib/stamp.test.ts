import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtStamp, sourceStamp, writeStamp } from './stamp';

let root: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const stamp = (environment = {}) => sourceStamp(root, environment);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stamp-'));
  write('content/index.mdx', '# Home');
  write('package-lock.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

test.each([
  ['an edited article', () => write('content/index.mdx', '# House')],
  ['a new file in a new layer', () => write('glossary/words.yaml', 'a: b')],
  ['a renamed file', () => renameSync(join(root, 'content/index.mdx'), join(root, 'content/home.mdx'))],
  ['an app of conformance', () => write('tests/conformance/apps/default/a/app/page.tsx', 'a')],
  ['an app that the build refuses', () => write('tests/conformance/build-errors/a/app/page.tsx', 'a')],
  ['another lockfile', () => write('package-lock.json', '{"a":1}')],
])('%s asks for a new build', (_, change) => {
  const before = stamp();
  change();
  expect(stamp()).not.toBe(before);
});

test('another base path or address asks for a new build', () => {
  const stamps = [stamp(), stamp({ BASE_PATH: '/docs' }), stamp({ SITE_URL: 'https://example.org' })];
  expect(new Set(stamps).size).toBe(3);
});

test.each([
  'out/index.html',
  '.git/HEAD',
  '.next/trace',
  'public/data/claims.json',
  'data/schema.test.ts',
  'tests/x.spec.ts',
  'tests/conformance/group.ts',
  'README.md',
  'node_modules/a/index.js',
])('%s asks for none', (path) => {
  const before = stamp();
  write(path, 'anything');
  expect(stamp()).toBe(before);
});

test('the stamp is read back, and is absent before the first build', () => {
  expect(builtStamp(root)).toBeUndefined();
  write('out/index.html', '');
  writeStamp(root, stamp());
  expect(builtStamp(root)).toBe(stamp());
});
