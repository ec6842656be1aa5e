import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';

const call = async (app: App, body: string) =>
  JSON.parse((await app.request('POST', '/use-cache/calls', { body })).body);

export const functions: Case[] = [
  {
    name: 'an argument that a cached function does not declare is not part of its key',
    async run(app) {
      const [first, again, other] = await call(app, 'undeclared');
      expect(again).toBe(first);
      expect(other).toMatch(/^d /);
    },
  },
  {
    name: 'all arguments that a cached function takes as a list are part of its key',
    async run(app) {
      const [first, other] = await call(app, 'rest');
      expect([first, other]).toEqual([expect.stringMatching(/^a,b /), expect.stringMatching(/^a,c /)]);
    },
  },
  {
    name: "equal calls of a 'use cache: private' function share one result within a request",
    async run(app) {
      const [first, again, other] = await call(app, 'own');
      expect(again).toBe(first);
      expect(other).toMatch(/^b /);
      expect((await call(app, 'own'))[0]).not.toBe(first);
    },
  },
  {
    name: 'two calls at a time run a cached function once',
    async run(app) {
      const [first, second] = await call(app, 'slow');
      expect(second).toBe(first);
    },
  },
  {
    name: 'an error inside a cached function reaches its caller without its text, with a digest; the log has all of it',
    async run(app) {
      expect(await call(app, 'fails')).toEqual([false, 'string']);
      await expect.poll(() => app.serverLog()).toContain('The secret of use-cache');
    },
  },
  {
    name: 'cache() of React holds its value inside a cached function',
    run: async (app) => expect(await call(app, 'holds')).toBe(true),
  },
  {
    name: 'generateMetadata and generateViewport may be cached functions',
    async run(app) {
      const head = async (query: string) => (await app.request('GET', `/use-cache/whole${query}`)).body;
      const title = async (query: string) => /<title>(Made 0[^<]+)</.exec(await head(query))?.[1];
      const first = await title('?q=1');
      expect(first).toBeDefined();
      expect(await title('?q=2')).toBe(first);
      expect(await head('')).toContain('<meta name="theme-color" content="teal"/>');
    },
  },
];
