import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';

const get = async (app: App, path: string, cookie = '') =>
  (await app.request('GET', path, { headers: { cookie } })).body;
/** Without what the browser gets besides, in which every fallback is named. */
const withoutScripts = (html: string) => html.replace(/<script[\s\S]*?<\/script>/g, '');
const isHole = async (app: App, what: string) =>
  withoutScripts(await get(app, '/cf/lives')).includes(`Waiting for ${what}`);

export const pages: Case[] = [
  {
    name: 'what a function chooses to cache for minutes is in the page, what for seconds is a hole in it',
    async run(app) {
      const body = await get(app, '/cf/lives');
      for (const shown of ['For seconds', 'For minutes', 'For nothing']) expect(body).toContain(shown);
      expect([await isHole(app, 'minutes'), await isHole(app, 'seconds')]).toEqual([false, true]);
    },
  },
  {
    name: 'what is cached with revalidate 0 is a hole in the page',
    run: async (app) => expect(await isHole(app, 'nothing')).toBe(true),
  },
  {
    name: 'what browsers may use for less than 30 seconds is a hole in the page',
    async run(app) {
      expect([await isHole(app, '29 seconds'), await isHole(app, '30 seconds')]).toEqual([true, false]);
    },
  },
  {
    name: 'a page of cached data tells its life in Cache-Control, the default one where it sets none',
    async run(app) {
      const control = async (path: string) => (await app.request('GET', path)).headers['cache-control'];
      const byDefault = 's-maxage=900, stale-while-revalidate=31535100';
      expect(await control('/cf/life/none')).toBe(byDefault);
      expect(await control('/cf/life/empty')).toBe(byDefault);
      expect(await control('/cf/life/hours')).toBe('s-maxage=3600, stale-while-revalidate=82800');
      // Of the default and what is inside, each time the shorter one.
      expect(await control('/cf/life/shorter')).toBe('s-maxage=900, stale-while-revalidate=85500');
      expect(await control('/cf/life/longer')).toBe(byDefault);
    },
  },
  {
    name: 'of two calls of cacheLife() in one function the shorter life counts',
    run: async (app) => expect(await isHole(app, 'the shorter')).toBe(true),
  },
  {
    name: 'an outer function with a life of its own is in the page, whatever the inner one has',
    run: async (app) => expect(await isHole(app, 'hours')).toBe(false),
  },
  {
    name: 'draft mode runs a cached function at each request, which knows it, and keeps nothing',
    async run(app) {
      const kept = await get(app, '/cf/draft');
      expect(kept).toMatch(/^draft false /);
      const [cookie = ''] = ((await app.request('POST', '/cf/draft')).setCookies[0] ?? '').split(';');
      const draft = await get(app, '/cf/draft', cookie);
      expect(draft).toMatch(/^draft true /);
      expect(await get(app, '/cf/draft', cookie)).not.toBe(draft);
      expect(await get(app, '/cf/draft')).toBe(kept);
    },
  },
  {
    name: 'a handler with generateStaticParams and cached data is run ahead for the params it names',
    async run(app) {
      await app.request('POST', '/cf/open');
      const known = JSON.parse(await get(app, '/cf/items/known'));
      expect(known).toMatchObject({ id: 'known', made: 'ahead' });
      const other = JSON.parse(await get(app, '/cf/items/other'));
      expect(other).toMatchObject({ id: 'other', made: 'at a request' });
      expect(JSON.parse(await get(app, '/cf/items/known'))).toEqual(known);
    },
  },
  {
    name: 'a page of params that nobody has named is kept once it has been made again after its first visit',
    async run(app) {
      const made = async () =>
        /data-testid="shown">(other [^<]+)</.exec(await get(app, '/cf/later/other'))?.[1];
      const first = await made();
      expect(first).toBeDefined();
      const isKept = async () => {
        const [one, another] = [await made(), await made()];
        return one === another;
      };
      await expect.poll(isKept).toBe(true);
      expect(await made()).not.toBe(first);
    },
  },
  {
    name: 'a page of params that nobody has named may ask for its request, which the log calls an error',
    async run(app) {
      expect(await get(app, '/cf/branch/plain')).toContain('plain none');
      const answer = await app.request('GET', '/cf/branch/asking', { headers: { cookie: 'color=teal' } });
      expect([answer.status, answer.body.includes('asking teal')]).toEqual([200, true]);
      await expect.poll(() => app.serverLog()).toContain('/cf/branch/');
    },
  },
  {
    name: 'a layout that is a cached function is made once',
    async run(app) {
      const made = async () => /data-testid="shown">(made [^<]+)</.exec(await get(app, '/cf/layout'))?.[1];
      const first = await made();
      expect(first).toMatch(/^made 0/);
      expect(await made()).toBe(first);
    },
  },
  {
    name: 'a page that is a cached function as a whole is the same for each query',
    async run(app) {
      const made = async (query: string) =>
        /data-testid="shown">(made [^<]+)</.exec(await get(app, `/cf/whole${query}`))?.[1];
      const first = await made('?q=1');
      expect(first).toMatch(/^made 0/);
      expect(await made('?q=2')).toBe(first);
    },
  },
  {
    name: 'generateViewport may read cookies where instant is false',
    async run(app) {
      for (const color of ['teal', 'navy']) {
        const answer = await app.request('GET', '/cf/blocking', { headers: { cookie: `color=${color}` } });
        expect(answer.body).toContain(`<meta name="theme-color" content="${color}"/>`);
      }
    },
  },
];
