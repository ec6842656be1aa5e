import { expect, test } from 'vitest';
import { oembedFiles, siteUrlIn } from './oembed-files';

const subjects = [{ name: 'create-post', title: 'Create a post' }];

test('each embed has a file, as JSON', () => {
  const files = oembedFiles(subjects, { name: 'Site', url: 'https://example.org' });
  expect([...files.keys()]).toEqual(['oembed/create-post.json']);
  expect(JSON.parse(files.get('oembed/create-post.json') ?? '')).toMatchObject({ title: 'Create a post' });
});

test('without an address of the site there is none: a frame needs one', () => {
  expect(oembedFiles(subjects, { name: 'Site', url: undefined })).toEqual(new Map());
});

test.each([
  [{ SITE_URL: 'https://example.org/' }, 'https://example.org'],
  [{ SITE_URL: 'https://example.org', BASE_PATH: '/docs' }, 'https://example.org/docs'],
  [{ SITE_URL: '' }, undefined],
  [{ BASE_PATH: '/docs' }, undefined],
])('%j is the address %s', (environment, url) => {
  expect(siteUrlIn({ NODE_ENV: 'test', ...environment }) || undefined).toBe(url);
});
