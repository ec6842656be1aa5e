import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { siteUrlIn, writeOembed } from './oembed-files';

const folder = mkdtempSync(join(tmpdir(), 'oembed-'));
afterAll(() => rmSync(folder, { recursive: true }));
const subjects = [
  { name: 'create-post', title: 'Create a post' },
  { name: 'claim/csrf', title: 'A claim' },
];

test('without an address of the site nothing is written: a frame needs one', () => {
  expect(writeOembed(folder, subjects, { name: 'Site', url: undefined })).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

test('each embed has a file, as JSON', () => {
  const paths = writeOembed(folder, subjects, { name: 'Site', url: 'https://example.org' });
  expect(paths).toEqual(['oembed/create-post.json', 'oembed/claim/csrf.json']);
  const titles = paths.map((path) => JSON.parse(readFileSync(join(folder, path), 'utf8')).title);
  expect(titles).toEqual(['Create a post', 'A claim']);
});

test.each([
  [{ SITE_URL: 'https://example.org/' }, 'https://example.org'],
  [{ SITE_URL: 'https://example.org', BASE_PATH: '/docs' }, 'https://example.org/docs'],
  [{ SITE_URL: '' }, undefined],
  [{ BASE_PATH: '/docs' }, undefined],
])('%j is the address %s', (environment, url) => {
  expect(siteUrlIn({ NODE_ENV: 'test', ...environment })).toBe(url);
});
