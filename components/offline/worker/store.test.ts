import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FilesOfBuild } from '../../../embed/saved-files';
import { createStore } from './store';

const all: FilesOfBuild = {
  build: 'b1',
  basePath: '/docs',
  files: [
    { path: 'embed/one.html', integrity: 'sha256-a', bytes: 4 },
    { path: 'sandbox/host.js', integrity: 'sha256-b', bytes: 2 },
    { path: 'embed/two.html', integrity: 'sha256-c', bytes: 4 },
    { path: 'embed/remote.html', integrity: 'sha256-d', bytes: 6 },
  ],
  embeds: { one: [0, 1], two: [1, 2], three: [3] },
};
const origin = 'https://a.example';
const kept = new Map<string, string>();
const cache = {
  match: async (key: string) => (kept.has(key) ? new Response(kept.get(key)) : undefined),
  put: async (key: string, response: Response) => kept.set(key, await response.text()),
  keys: async () => [...kept.keys()].map((url) => ({ url })),
};
const precacheStrategy = { cacheName: 'embeds' } as never;
const store = createStore(
  { precacheStrategy, getPrecacheKeyForUrl: (url: string) => `${url}?revision=1` },
  all,
);
const answers = new Map([
  ['/docs/embed/one.html', 'page'],
  ['/docs/sandbox/host.js', 'js'],
  ['/docs/embed/remote.html', 'remote'],
]);
const asked: [string, RequestInit?][] = [];

beforeEach(() => {
  kept.clear();
  asked.length = 0;
  vi.stubGlobal('location', { origin });
  vi.stubGlobal('caches', { open: async () => cache });
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    asked.push([url.slice(origin.length), init]);
    const text = answers.get(url.slice(origin.length));
    if (text === undefined) throw new TypeError('Failed to fetch');
    return new Response(text);
  });
});
afterEach(() => vi.unstubAllGlobals());

test('it saves each file once, as the build wrote it, and reads it back', async () => {
  const progress: number[] = [];
  expect(await store.measure('one')).toMatchObject({ saved: 0, of: 2, bytes: 0 });
  await store.save('one', (saved) => progress.push(saved));
  expect(await store.measure('one')).toEqual({ type: 'measured', build: 'b1', saved: 2, of: 2, bytes: 6 });
  expect(progress.at(-1)).toBe(2);
  expect(asked.map(([, init]) => init?.integrity).sort()).toEqual(['sha256-a', 'sha256-b']);
  await store.save('one', () => undefined);
  expect(asked).toHaveLength(2);
  expect(await store.slugs()).toEqual(['one']);
});

test('a file of another size does not count', async () => {
  await store.save('one', () => undefined);
  kept.set(`${origin}/docs/sandbox/host.js?revision=1`, 'longer');
  expect(await store.measure('one')).toMatchObject({ saved: 1, of: 2, bytes: 4 });
});

test('a file that cannot be had is asked for past the cache of the browser, and named', async () => {
  await expect(store.save('two', () => undefined)).rejects.toThrow(
    'embed/two.html could not be saved: Failed to fetch',
  );
  const ofPage = asked.filter(([path]) => path.endsWith('two.html'));
  expect(ofPage.map(([, init]) => init?.cache)).toEqual(['default', 'reload']);
  expect(await store.hasPage('two')).toBe(false);
});

test('it knows which pages are kept', async () => {
  await store.save('one', () => undefined);
  expect(await store.hasPage('one')).toBe(true);
  expect(await store.hasPage('nothing')).toBe(false);
  expect(await store.hasPage('remote')).toBe(false);
  await store.save('three', () => undefined);
  expect(await store.hasPage('remote')).toBe(true);
});
