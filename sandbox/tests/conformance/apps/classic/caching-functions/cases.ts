import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';

const shown = async (app: App, path: string) =>
  /data-testid="shown">([^<]+)</.exec((await app.request('GET', `/cf-classic/${path}`)).body)?.[1];

const kept = (name: string, path: string): Case => ({
  name,
  async run(app) {
    const id = path.split('/')[1];
    const first = await shown(app, path);
    expect(first).toMatch(new RegExp(`^${id} 0\\.\\d+`));
    expect(await shown(app, path)).toBe(first);
    const other = await shown(app, 'none/any');
    expect(await shown(app, 'none/any')).not.toBe(other);
  },
});

export const cases: Case[] = [
  kept('a page that generateStaticParams names is rendered once', 'some/named'),
  kept(
    'a page that generateStaticParams does not name is rendered at its first visit, and kept',
    'some/other',
  ),
  kept(
    'with an empty list of generateStaticParams a page is rendered at its first visit, and kept',
    'empty/any',
  ),
  kept("a page with dynamic = 'force-static' is rendered at its first visit, and kept", 'forced/any'),
  {
    name: 'a handler with generateStaticParams runs once for each value, named or not',
    async run(app) {
      const get = async (id: string) => (await app.request('GET', `/cf-classic/handled/${id}`)).body;
      for (const id of ['named', 'other']) {
        const first = await get(id);
        expect(first).toMatch(new RegExp(`^${id} 0`));
        expect(await get(id)).toBe(first);
      }
    },
  },
  {
    name: 'a static page tells its life in Cache-Control, a year where it has none',
    async run(app) {
      const control = async (path: string) =>
        (await app.request('GET', `/cf-classic/${path}`)).headers['cache-control'];
      expect(await control('minute')).toBe('s-maxage=60, stale-while-revalidate=31535940');
      expect(await control('some/named')).toBe('s-maxage=31536000');
    },
  },
  {
    name: 'x-nextjs-cache says whether a static page was there, or had to be made again',
    async run(app) {
      const cache = async (path: string) => {
        const { headers } = await app.request('GET', `/cf-classic/${path}`);
        return headers['x-nextjs-cache'];
      };
      expect(await cache('some/named')).toBe('HIT');
      expect([await cache('some/unheard'), await cache('some/unheard')]).toEqual(['MISS', 'HIT']);
      await app.request('POST', '/cf-classic/control', { body: '/cf-classic/some/unheard' });
      expect([await cache('some/unheard'), await cache('some/unheard')]).toEqual(['MISS', 'HIT']);
    },
  },
  {
    name: 'after() in a static page runs each time the page is made, and at no other request',
    async run(app) {
      const counted = async () => Number((await app.request('GET', '/cf-classic/control')).body);
      await app.request('GET', '/cf-classic/after');
      const before = await counted();
      await app.request('POST', '/cf-classic/control', { body: '/cf-classic/after' });
      await app.request('GET', '/cf-classic/after');
      await expect.poll(counted).toBe(before + 1);
      await app.request('GET', '/cf-classic/after');
      expect(await counted()).toBe(before + 1);
    },
  },
  {
    name: 'a static page that asks for its request when it is made again answers 500, each time',
    async run(app) {
      expect((await app.request('GET', '/cf-classic/turning')).status).toBe(200);
      await app.request('POST', '/cf-classic/control', { body: '/cf-classic/turning' });
      for (const time of [1, 2])
        expect([time, (await app.request('GET', '/cf-classic/turning')).status]).toEqual([time, 500]);
    },
  },
  {
    name: 'cacheLife() and cacheTag() without Cache Components throw and name the setting',
    async run(app) {
      for (const body of ['life', 'tag']) {
        const answer = await app.request('POST', '/cf-classic/refused', { body });
        expect(answer.body).toContain('is only available with the `cacheComponents` config');
      }
    },
  },
];
