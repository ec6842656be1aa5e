/** What the search of the site finds first, asked as the search box asks. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { find, type Results } from '../../components/search/find';
import { searchOptions } from '../../components/search/ranking';
import { site } from './pages';
import { searchPhrases } from './search-phrases';

interface Pagefind {
  options: (options: typeof searchOptions) => Promise<void>;
  search: (words: string) => Promise<Results>;
}

let pagefind: Pagefind;

/** Pagefind is made for browsers: it fetches its files, and asks the page for its language. */
beforeAll(async () => {
  vi.stubGlobal(
    'fetch',
    async (url: string) => new Response(readFileSync(fileURLToPath(url.replace(/\?.*/, '')))),
  );
  vi.stubGlobal('document', { currentScript: null, querySelector: () => ({ getAttribute: () => 'en' }) });
  const file = pathToFileURL(resolve(join(site, '_pagefind', 'pagefind.js')));
  pagefind = await import(/* @vite-ignore */ file.href);
  await pagefind.options(searchOptions);
});

afterAll(() => vi.unstubAllGlobals());

const pathOf = (url: string) => url.replace(/\.html(?=$|#)/, '');

/** @returns the paths that the search box shows for these words, best first */
async function pathsFor(words: string): Promise<string[]> {
  const found = await find(words, pagefind.search, pagefind.search);
  const pages = await Promise.all((found?.results ?? []).map((result) => result.data()));
  return pages.map(({ url }) => pathOf(url));
}

test.each(Object.entries(searchPhrases))('"%s" finds %s first', async (words, path) => {
  expect((await pathsFor(words))[0]).toBe(path);
});

test('the code of examples and lists of other pages are not searched', async () => {
  // A name that the code of examples has, and no text.
  expect(await pathsFor('encType')).not.toContain('/examples/csrf');
  expect(await pathsFor('useActionState')).not.toContain('/claims');
});
