import { expect, test, vi } from 'vitest';
import { type FoundPages, find, type Result } from './find';

const page = (id: string, score: number, found: Partial<FoundPages> = {}): Result => ({
  id,
  score,
  data: async () => ({ url: `/${id}`, excerpt: '', meta: { title: id }, sub_results: [], ...found }),
});

/** A search that knows these words and no others. */
const searchFor = (known: Record<string, Result[]>) =>
  vi.fn(async (words: string) => ({ results: known[words] ?? [] }));

const found = async (typed: string, known: Record<string, Result[]>) => {
  const search = searchFor(known);
  const answer = await find(typed, search, search);
  return answer && Promise.all(answer.results.map((result) => result.data()));
};

const place = (title: string, count: number) => ({
  title,
  url: `/page#${title}`,
  excerpt: '',
  locations: Array.from({ length: count }, (_, index) => index),
});

test('words of every question are not looked for', async () => {
  const pages = await found('Why is my action queue slow?', { 'action queue slow?': [page('queue', 1)] });
  expect(pages?.map(({ url }) => url)).toEqual(['/queue']);
});

test('a word is looked for as the guide writes it', async () => {
  const pages = await found('Paging', { pagination: [page('list', 1)] });
  expect(pages?.map(({ url }) => url)).toEqual(['/list']);
});

test('pages with the words side by side come first', async () => {
  const apart = page('apart', 3);
  const together = page('together', 2);
  const pages = await found('use server', { 'use server': [apart, together], '"use server"': [together] });
  expect(pages?.map(({ url }) => url)).toEqual(['/together', '/apart']);
});

test('where no page has all words, those count that lack one', async () => {
  const pages = await found('stripe webhook retry', {
    'webhook retry': [page('weak', 1)],
    'stripe webhook': [page('strong', 5)],
  });
  expect(pages?.map(({ url }) => url)).toEqual(['/strong']);
});

test('the first dozen pages are loaded, and no more', async () => {
  const many = Array.from({ length: 40 }, (_, index) => page(`page${index}`, 40 - index));
  expect(await found('server', { server: many })).toHaveLength(12);
});

test('a record is named by its kind and its title', async () => {
  const record = page('claim', 1, {
    meta: { title: 'Claim', name: 'It is safe.' },
    sub_results: [place('Claim', 1)],
  });
  const [first] = (await found('safe', { safe: [record] })) ?? [];
  expect(first?.meta.title).toBe('Claim: It is safe.');
  expect(first?.sub_results.map(({ title }) => title)).toEqual(['It is safe.']);
});

test('of a page with many places, those with most words are shown, in its order', async () => {
  const places = [place('a', 1), place('b', 4), place('c', 2), place('d', 3), place('e', 5)];
  const [first] = (await found('words', { words: [page('page', 1, { sub_results: places })] })) ?? [];
  expect(first?.sub_results.map(({ title }) => title)).toEqual(['b', 'c', 'd', 'e']);
});

test('a page that is found by its title alone can be opened', async () => {
  const [first] = (await found('title', { title: [page('page', 1)] })) ?? [];
  expect(first?.sub_results).toMatchObject([{ title: 'page', url: '/page' }]);
});

test('an answer that came too late is none', async () => {
  expect(await find('server', async () => null, searchFor({}))).toBeNull();
});
