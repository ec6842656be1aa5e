import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';

const ask = async (app: App, what: string) => (await app.request('GET', `/proxied/ask/${what}`)).body;
const storedIn = async (app: App): Promise<Record<string, number>> =>
  JSON.parse((await app.request('GET', '/proxied/stored')).body);
const shownUnder = async (app: App, name: string) =>
  /data-testid="value">([^<]+)</.exec((await app.request('GET', `/proxied/${name}`)).body)?.[1];

/** The value of a page that is kept: asked for until two answers in a row agree. */
async function keptUnder(app: App, name: string): Promise<string | undefined> {
  await shownUnder(app, name);
  const value = await shownUnder(app, name);
  expect(await shownUnder(app, name)).toBe(value);
  return value;
}

export const cases: Case[] = [
  {
    name: 'in proxy.ts a Server Function runs like any other function',
    async run(app) {
      expect(await ask(app, 'served')).toBe('got served a');
    },
  },
  {
    name: "in proxy.ts 'use cache' has no effect: a cached function runs at each call",
    async run(app) {
      expect(await ask(app, 'twice')).toBe('got 2');
    },
  },
  {
    name: 'in proxy.ts cacheLife() and cacheTag() of a cached function throw',
    async run(app) {
      expect(await ask(app, 'timed')).toMatch(/^refused /);
      expect(await ask(app, 'tagging')).toMatch(/^refused /);
    },
  },
  {
    name: 'in proxy.ts revalidateTag() and revalidatePath() return, and revalidate nothing',
    async run(app) {
      await storedIn(app);
      const before = await storedIn(app);
      expect(await ask(app, 'revalidate-tag')).toBe('got undefined');
      expect(await ask(app, 'revalidate-path')).toBe('got undefined');
      expect(await storedIn(app)).toEqual(before);
    },
  },
  {
    name: 'where a rewrite leads to a page, revalidatePath() takes the path of the page, not that of the address',
    async run(app) {
      const before = await keptUnder(app, 'other-name');
      await app.request('POST', '/proxied/revalidate?path=/proxied/other-name');
      expect(await keptUnder(app, 'other-name')).toBe(before);
      await app.request('POST', '/proxied/revalidate?path=/proxied/named');
      expect(await keptUnder(app, 'other-name')).not.toBe(before);
    },
  },
];
