import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';
import { click, follow, seen } from '../../../steps';

let last = 0;
/** Asks twice for a value under a key that no case has used before. */
async function twice(app: App, what: string) {
  const key = `${Date.now() % 100_000}-${++last}`;
  const ask = async () =>
    JSON.parse((await app.request('GET', `/reports-caching/stored?what=${what}&key=${key}`)).body);
  return [await ask(), await ask()];
}

const stored: Case[] = [
  {
    name: 'unstable_cache gives back a Date the first time, and a text from then on',
    report: 'https://github.com/vercel/next.js/issues/51613',
    async run(app) {
      expect(await twice(app, 'date')).toEqual(['Date', 'String']);
    },
  },
  {
    name: 'unstable_cache makes an empty object of a Map',
    report: 'https://github.com/vercel/next.js/issues/64812',
    async run(app) {
      expect(await twice(app, 'map')).toEqual([
        ['Map', '{}'],
        ['Object', '{}'],
      ]);
    },
  },
  {
    name: 'unstable_cache keeps hidden properties of an object the first time only',
    report: 'https://github.com/vercel/next.js/issues/85342',
    async run(app) {
      expect(await twice(app, 'hidden')).toEqual(['of the library', 'gone']);
    },
  },
  {
    name: 'a function in unstable_cache that returns undefined gives undefined back from the cache',
    report: 'https://github.com/vercel/next.js/issues/59124',
    async run(app) {
      expect(await twice(app, 'nothing')).toEqual([
        ['Undefined', 1],
        ['Undefined', 1],
      ]);
    },
  },
  {
    name: 'unstable_cache takes two Maps for the same argument',
    report: 'https://github.com/vercel/next.js/issues/75083',
    async run(app) {
      expect((await twice(app, 'by-map'))[0]).toEqual(['name', 'name']);
    },
  },
];

const counted = async (app: App, button: string) => {
  const before = await seen(app, 'counted').innerText();
  await click(app, button);
  await expect(seen(app, 'counted')).not.toHaveText(before);
  return seen(app, 'counted').innerText();
};

const refreshed: Case[] = [
  ...['', '?status=draft'].map(
    (query): Case => ({
      name: `router.refresh() renders a page again that streams, as often as it is called: ${query || 'without a query'}`,
      report: 'https://github.com/vercel/next.js/issues/99028',
      async run(app) {
        await app.visit(`/reports-caching/streamed${query}`);
        await expect(seen(app, 'late')).toBeVisible();
        for (let time = 0; time < 3; time += 1) {
          const count = await counted(app, 'Count and refresh');
          await expect(seen(app, 'early')).toHaveText(count);
          await expect(seen(app, 'late')).toHaveText(count);
        }
      },
    }),
  ),
  {
    name: 'router.refresh() and then router.push() show fresh data at the new address',
    report: 'https://github.com/vercel/next.js/issues/60303',
    async run(app) {
      await app.visit('/reports-caching/streamed');
      await expect(seen(app, 'late')).toBeVisible();
      const count = await counted(app, 'Count, refresh and push');
      await expect.poll(() => app.location()).toBe('/reports-caching/streamed?from=push');
      await expect(seen(app, 'early')).toHaveText(count);
    },
  },
  {
    name: 'router.refresh() keeps the state of a page below loading.tsx that was reached by a link',
    report: 'https://github.com/vercel/next.js/issues/43650',
    async run(app) {
      await app.visit('/reports-caching/kept');
      await follow(app, 'Details');
      await expect(seen(app, 'early')).toBeVisible();
      const count = await counted(app, 'Count and refresh');
      await expect(seen(app, 'early')).toHaveText(count);
      await expect(seen(app, 'counted')).toHaveText(count);
    },
  },
  {
    name: 'a copy of a prop in useState stays old after router.refresh(), one with a key is new',
    report: 'https://github.com/vercel/next.js/issues/77504',
    async run(app) {
      await app.visit('/reports-caching/copied');
      await expect(seen(app, 'copy')).toHaveText('new');
      await counted(app, 'Count and refresh');
      await expect(seen(app, 'copy')).toHaveText('old');
      await expect(seen(app, 'keyed')).toHaveText('new');
    },
  },
];

const layouts: Case[] = [
  {
    name: 'a cart that a layout passes on as a promise is counted up before the action is done, and saved when it is',
    report: 'https://github.com/wakujs/waku/issues/2286',
    async run(app) {
      await app.visit('/reports-caching/cart');
      await expect(seen(app, 'items')).toHaveText('0 of 0');
      await click(app, 'Add');
      await expect(seen(app, 'items')).toHaveText('1 of 0');
      await expect(seen(app, 'items')).toHaveText('1 of 1');
      await click(app, 'Add');
      await expect(seen(app, 'items')).toHaveText('2 of 2');
    },
  },
];

export const cases = [...stored, ...refreshed, ...layouts];
