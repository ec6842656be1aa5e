import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headerRules, headersFor, hostHeadersText, rulesFrom } from './host-headers';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headers-'));
  const pages = [
    'index',
    '404',
    'csrf',
    'claims',
    'claims/one',
    'embed/one',
    'sandbox/index',
    'rendered/one',
  ];
  for (const page of [...pages.map((name) => `${name}.html`), 'data/claims.json', 'csrf.txt', 'og/a.png']) {
    mkdirSync(dirname(join(folder, page)), { recursive: true });
    writeFileSync(join(folder, page), '');
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['/', true],
  ['/csrf', true],
  ['/csrf.html', true],
  ['/claims', true],
  ['/claims/one', true],
  ['/rendered/one.html', true],
  ['/404', true],
  ['/embed/one', false],
  ['/sandbox/index.html', false],
  ['/data/claims.json', false],
])('%s: other sites may not show it in a frame: %s', (path, isRefused) => {
  for (const basePath of ['', '/docs']) {
    const headers = headersFor(headerRules(folder, basePath), basePath + path);
    expect(headers.get('Content-Security-Policy')).toBe(isRefused ? "frame-ancestors 'self'" : undefined);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  }
});

test.each([
  ['/_next/static/chunks/a.js', 'public, max-age=31536000, immutable'],
  ['/compiled/create-post.action.0a.json', 'public, max-age=31536000, immutable'],
  ['/embed/one', 'public, max-age=3600'],
  ['/sandbox/host.js', 'public, max-age=3600'],
  ['/editor/names.json', 'public, max-age=3600'],
  ['/offline-worker.js', 'public, no-cache'],
  ['/offline/one.json', 'public, no-cache'],
  ['/csrf', undefined],
])('%s: browsers keep it as %s', (path, value) => {
  for (const basePath of ['', '/docs']) {
    expect(headersFor(headerRules(folder, basePath), basePath + path).get('Cache-Control')).toBe(value);
  }
});

test('the file says what the rules say', () => {
  const rules = headerRules(folder, '/docs');
  expect(rulesFrom(hostHeadersText(rules))).toEqual(rules);
  expect(hostHeadersText(rules)).toMatch(/^\/docs\/\*\n {2}X-Content-Type-Options: nosniff\n/);
  expect(() => rulesFrom('what')).toThrow('neither a path nor a header: what');
});

test('values of several rules are joined, as hosts do', () => {
  const rules = rulesFrom('/*\n  A: 1\n/b\n  A: 2\n');
  expect(headersFor(rules, '/b').get('A')).toBe('1, 2');
  expect(headersFor(rules, '/c').get('A')).toBe('1');
});
