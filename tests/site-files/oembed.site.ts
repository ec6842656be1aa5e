/** What other sites find of an example by oEmbed; without an address of the site there is nothing to find. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { oembedType } from '../../embed/oembed';
import { readPage, site } from './pages';

const folder = join(site, 'oembed');
const files = existsSync(folder) ? readdirSync(folder) : [];
const { length: examples } = JSON.parse(readFileSync(join(site, 'data/examples.json'), 'utf8'));

const oembedLinkOf = (path: string) =>
  readPage(path).elements.find(({ name, attributes }) => name === 'link' && attributes.type === oembedType)
    ?.attributes.href;

test('there is a file for every example and for the decision table, or for none', () => {
  expect([0, examples + 1]).toContain(files.length);
});

test.each([
  ['/examples/create-post', 'create-post'],
  ['/embed/create-post', 'create-post'],
])('%s names its file where there is one', (path, name) => {
  const link = oembedLinkOf(path);
  if (files.length === 0) return expect(link).toBeUndefined();
  expect(link).toMatch(/^https?:\/\//);
  const { type, html } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  expect(type).toBe('rich');
  expect(link?.replace(`/oembed/${name}.json`, `/embed/${name}`)).toBe(/src="([^"]*)"/.exec(html)?.[1]);
});
