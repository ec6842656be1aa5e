import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { ask, textOf } from './helpers';

export const routes: Case[] = [
  {
    name: 'a page that reads nothing of the request is rendered once, until revalidatePath',
    async run(app) {
      const before = await textOf(app, '/caches/static');
      expect(await textOf(app, '/caches/static')).toBe(before);
      expect(await ask(app, 'path')).toBe('200 done');
      const after = await textOf(app, '/caches/static');
      expect(after).not.toBe(before);
      expect(await textOf(app, '/caches/static')).toBe(after);
    },
  },
  {
    name: "dynamic = 'force-dynamic' renders a page at each request",
    async run(app) {
      const before = await textOf(app, '/caches/dynamic');
      expect(await textOf(app, '/caches/dynamic')).not.toBe(before);
    },
  },
  {
    name: "a GET handler runs at each request, one with dynamic = 'force-static' once, without the query",
    async run(app) {
      const get = async (path: string) => (await app.request('GET', path)).body;
      expect(await get('/caches/default')).not.toBe(await get('/caches/default'));
      const forced = await get('/caches/forced?a=1');
      expect(await get('/caches/forced?a=2')).toBe(forced);
      expect(JSON.parse(forced).search).toBe('');
    },
  },
  {
    name: 'a GET handler with revalidate is run once in so many seconds',
    async run(app) {
      const get = (path: string) => app.request('GET', path);
      const { headers, body } = await get('/caches/hour');
      expect(headers['cache-control']).toMatch(/^s-maxage=3600(,|$)/);
      expect((await get('/caches/hour')).body).toBe(body);
      const before = (await get('/caches/second')).body;
      await expect.poll(async () => (await get('/caches/second')).body).not.toBe(before);
    },
  },
  {
    name: 'dynamicParams = false answers 404 for params that generateStaticParams does not name',
    async run(app) {
      expect((await app.request('GET', '/caches/posts/first')).status).toBe(200);
      expect((await app.request('GET', '/caches/posts/third')).status).toBe(404);
    },
  },
];
