import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtFingerprint, sourceFingerprint, writeFingerprint } from './fingerprint';

let root: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const fingerprint = (environment = {}) => sourceFingerprint(root, environment);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  write('content/index.mdx', '# Home');
  write('package-lock.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

test.each([
  ['an edited article', () => write('content/index.mdx', '# House')],
  ['a new file in a new layer', () => write('glossary/words.yaml', 'a: b')],
  ['a renamed file', () => renameSync(join(root, 'content/index.mdx'), join(root, 'content/home.mdx'))],
  ['an app of conformance', () => write('sandbox/tests/conformance/apps/default/a/app/page.tsx', 'a')],
  [
    'an app that the build refuses',
    () => write('sandbox/tests/conformance/build-errors/a/app/page.tsx', 'a'),
  ],
  ['a refusal that is listed', () => write('sandbox/tests/conformance/refusals/index.ts', 'a')],
  ['another lockfile', () => write('package-lock.json', '{"a":1}')],
])('%s asks for a new build', (_, change) => {
  const before = fingerprint();
  change();
  expect(fingerprint()).not.toBe(before);
});

test('another base path or address asks for a new build', () => {
  const fingerprints = [
    fingerprint(),
    fingerprint({ BASE_PATH: '/docs' }),
    fingerprint({ SITE_URL: 'https://example.org' }),
  ];
  expect(new Set(fingerprints).size).toBe(3);
});

test.each([
  'out/index.html',
  '.git/HEAD',
  '.next/trace',
  'public/data/claims.json',
  'data/schema.test.ts',
  'tests/x.spec.ts',
  'sandbox/tests/conformance/group.ts',
  'sandbox/tests/parity/keys.ts',
  'data/parity/recorded-runs.json',
  'README.md',
  'node_modules/a/index.js',
])('%s asks for none', (path) => {
  const before = fingerprint();
  write(path, 'anything');
  expect(fingerprint()).toBe(before);
});

test('the fingerprint is read back, and is absent before the first build', () => {
  expect(builtFingerprint(root)).toBeUndefined();
  write('out/index.html', '');
  writeFingerprint(root, fingerprint());
  expect(builtFingerprint(root)).toBe(fingerprint());
});
