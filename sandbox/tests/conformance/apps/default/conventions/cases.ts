import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';

/** Of the document, in the order in which it came. */
const bodyOf = async (app: App, path: string, headers: Record<string, string> = {}) =>
  (await app.request('GET', path, { headers })).body;

const made = async (app: App) =>
  /data-testid="shown">([^<]+)</.exec(await bodyOf(app, '/conventions-params/named'))?.[1];

/** That each text is in the document, one after the other. */
async function expectOrder(app: App, path: string, texts: string[]): Promise<void> {
  const body = await bodyOf(app, path);
  const places = texts.map((text) => body.indexOf(text));
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
}

export const cases: Case[] = [
  {
    name: 'a folder without a page is not a route, whatever else is in it',
    async run(app) {
      expect((await app.request('GET', '/conventions')).status).toBe(404);
      expect((await app.request('GET', '/conventions/loading/below')).status).toBe(404);
    },
  },
  {
    name: 'with Cache Components what reads search params comes after the shell',
    only: 'cached',
    run: (app) =>
      expectOrder(app, '/conventions/query?a=3', [
        'Shell of the query',
        'Waiting for the query',
        '{&quot;a&quot;:&quot;3&quot;} false',
      ]),
  },
  {
    name: 'with Cache Components what reads params that nobody has named comes after the shell',
    only: 'cached',
    run: (app) =>
      expectOrder(app, '/conventions-shell/seven', [
        'Shell of the id',
        'Waiting for the id',
        'the id is seven',
      ]),
  },
  {
    name: 'a page of params that generateStaticParams names is made once',
    async run(app) {
      const first = await made(app);
      expect(first).toMatch(/^named \d+$/);
      expect(await made(app)).toBe(first);
    },
  },
  {
    name: 'a Route Handler answers under an address with an ending, in a type of its own',
    async run(app) {
      const { status, headers, body } = await app.request('GET', '/conventions/feed.xml');
      expect([status, headers['content-type'], body]).toEqual([200, 'text/xml', '<rss version="2.0"></rss>']);
    },
  },
  {
    name: 'a Route Handler with generateStaticParams answers what it names ahead, and other params on request',
    only: 'cached',
    async run(app) {
      const ask = async (id: string) =>
        JSON.parse((await app.request('GET', `/conventions/made/${id}`)).body);
      const first = await ask('named');
      expect(first).toEqual({ id: 'named', made: expect.any(Number) });
      expect(await ask('named')).toEqual(first);
      expect(await ask('other')).toMatchObject({ id: 'other' });
    },
  },
  {
    name: 'a layout reads cookies and headers, and shares what cache() holds with its page for one request',
    async run(app) {
      const ask = async (who: string) => {
        const body = await bodyOf(app, '/conventions/reads', { cookie: `who=${who}`, 'x-who': `h-${who}` });
        const [, ...read] = /data-testid="reads">(\S+) (\S+) (\d+)</.exec(body) ?? [];
        return [...read, /data-testid="shown">stamp (\d+)</.exec(body)?.[1]];
      };
      const ada = await ask('ada');
      expect(ada).toEqual(['ada', 'h-ada', ada[2], ada[2]]);
      const bob = await ask('bob');
      expect(bob).toEqual(['bob', 'h-bob', bob[2], bob[2]]);
      expect(bob[2]).not.toBe(ada[2]);
    },
  },
  {
    name: 'loading.tsx is shown for a layout below it that comes late',
    async run(app) {
      const body = await bodyOf(app, '/conventions/loading/below/layer');
      const order = ['Loading what is below', 'A layout that comes late'].map((text) => body.indexOf(text));
      expect(order[0]).toBeGreaterThan(0);
      expect(order[1]).toBeGreaterThan(order[0] ?? 0);
    },
  },
  {
    name: 'a layout gets the params down to its own segment, loading.tsx and template.tsx get none',
    async run(app) {
      const body = (await bodyOf(app, '/conventions/props/one/below/two')).replaceAll('&quot;', '"');
      for (const shown of [
        'outer params {}',
        'inner {"id":"one"}',
        'loading []',
        'template []',
        'page {"id":"one","deep":"two"}',
      ])
        expect(body).toContain(`>${shown}<`);
    },
  },
];
