import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';
import { click, seen } from '../../../steps';

const ask = async (app: App, what: string) =>
  (await app.request('GET', `/cached-calls/of?what=${what}`)).body;

async function shown(app: App, page = 'shown'): Promise<Record<string, string>> {
  const { body } = await app.request('GET', `/cached-calls/${page}`);
  const found = body.matchAll(/data-testid="([^"]+)">([\s\S]*?)<\/p>/g);
  return Object.fromEntries([...found].map(([, id = '', text = '']) => [id, text.replaceAll('&quot;', '"')]));
}

export const cases: Case[] = [
  {
    name: 'a URL goes into a cached function without what is in it, and a symbol is refused',
    async run(app) {
      expect(await ask(app, 'url')).toBe('got undefined');
      expect(await ask(app, 'symbol')).toMatch(/^refused /);
      expect(await ask(app, 'shared-symbol')).toMatch(/^refused /);
    },
  },
  {
    name: 'without cacheLife() a cached function is renewed after 15 minutes and never expires, as its page tells a proxy',
    async run(app) {
      const { headers } = await app.request('GET', '/cached-calls/default-life');
      expect(headers['cache-control']).toBe('s-maxage=900, stale-while-revalidate=31535100');
    },
  },
  {
    name: 'a Server Action passes through a cached component and can be called by the Client Component it ends in',
    async run(app) {
      await app.visit('/cached-calls/act');
      await click(app, 'Call');
      await expect(seen(app, 'said')).toHaveText('Hello Ada');
    },
  },
  {
    name: 'a Client Component calls a cached function of a file with its directive: it runs on the server and keeps its value',
    async run(app) {
      await app.visit('/cached-calls/client');
      await click(app, 'Call');
      await expect(seen(app, 'said')).toHaveText(/^undefined Ada 0\.\d+$/);
      const first = await seen(app, 'said').textContent();
      await click(app, 'Call');
      await expect(seen(app, 'said')).toHaveText(first ?? '');
    },
  },
  {
    name: "what React's cache() holds outside a cached function is not seen inside it",
    async run(app) {
      const { outside, again, inside } = JSON.parse((await shown(app)).held ?? '');
      expect(again).toBe(outside);
      expect(inside).not.toBe(outside);
    },
  },
  {
    name: "connection() inside 'use cache: private' throws",
    async run(app) {
      expect((await shown(app)).connecting).toMatch(/^refused /);
    },
  },
  {
    name: "'use cache: remote' works after connection(), outside of what is rendered ahead",
    async run(app) {
      const first = (await shown(app, 'remote')).remote;
      expect(first).toMatch(/^outer \d+$/);
      expect((await shown(app, 'remote')).remote).toBe(first);
    },
  },
  {
    name: "'use cache: remote' called within 'use cache: private' works, the other way round throws",
    async run(app) {
      const told = await shown(app);
      expect(told['remote-in-private']).toMatch(/^got inner \d+$/);
      expect(told['private-in-remote']).toMatch(/^refused /);
    },
  },
  {
    name: "'use cache: private' called within unstable_cache throws",
    async run(app) {
      expect((await shown(app))['private-in-unstable']).toMatch(/^refused /);
    },
  },
  {
    name: 'a cached function that is called below prefetch() and navigation() is cached as elsewhere',
    async run(app) {
      const { below } = await shown(app, 'below');
      expect(below).toMatch(/^\d+$/);
      expect((await shown(app, 'below')).below).toBe(below);
    },
  },
  {
    name: "prefetch() and navigation() throw inside 'use cache'",
    async run(app) {
      expect(await ask(app, 'prefetch')).toMatch(/^refused /);
      expect(await ask(app, 'navigation')).toMatch(/^refused /);
    },
  },
];
