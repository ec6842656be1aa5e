import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { seen } from '../../../../steps';

export const shells: Case[] = [
  {
    name: 'the shell with its fallback comes first, what depends on the request after it, in one answer',
    async run(app) {
      const headers = { cookie: 'name=Ada' };
      const { status, body } = await app.request('GET', '/use-cache/personal', { headers });
      expect(status).toBe(200);
      expect(body.indexOf('Personal shell')).toBeGreaterThan(0);
      expect(body.indexOf('Fetching your name')).toBeGreaterThan(body.indexOf('Personal shell'));
      expect(body.indexOf('Hello Ada')).toBeGreaterThan(body.indexOf('Fetching your name'));
    },
  },
  {
    name: 'two visitors get the same shell and each their own hole',
    async run(app) {
      const visit = async (name: string) =>
        (await app.request('GET', '/use-cache/personal', { headers: { cookie: `name=${name}` } })).body;
      const [ada, bob] = await Promise.all([visit('Ada'), visit('Bob')]);
      expect([ada.includes('Hello Ada'), ada.includes('Bob')]).toEqual([true, false]);
      expect([bob.includes('Hello Bob'), bob.includes('Ada')]).toEqual([true, false]);
    },
  },
  {
    name: 'a page of cached data alone is static: two answers are equal',
    async run(app) {
      const shown = async () =>
        /data-testid="shown">([^<]+)</.exec((await app.request('GET', '/use-cache/static')).body)?.[1];
      const first = await shown();
      expect(first).toMatch(/^tagged/);
      expect(await shown()).toBe(first);
    },
  },
  {
    name: 'a page with generateStaticParams also answers params that it does not name',
    async run(app) {
      for (const slug of ['known', 'other']) {
        await app.visit(`/use-cache/posts/${slug}`);
        await expect(seen(app, 'shown')).toHaveText(slug);
      }
    },
  },
];
