import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';
import { click, follow, seen } from '../../../../steps';

let last = 0;

/** Opens the results and changes one of their params to a text that the server holds. @returns the text */
async function changeTo(app: App, name: string): Promise<string> {
  const text = `held${Date.now() % 100_000}-${++last}`;
  await app.visit(`/reports-navigation/results?plain=a&first=b&second=c&next=${text}`);
  for (const [each, shown] of [
    ['plain', 'a'],
    ['first', 'b'],
    ['second', 'c'],
  ] as const)
    await expect(seen(app, each)).toHaveText(shown);
  await follow(app, `Change ${name}`);
  return text;
}

/** Until the server has begun to wait for the text. */
const letGo = (app: App, text: string) =>
  expect
    .poll(async () => (await app.request('POST', '/reports-navigation/let-go', { body: text })).body)
    .toBe('true');

export const results: Case[] = [
  {
    name: 'a page whose search params change keeps its old content until the new is there, without a fallback',
    report: 'https://github.com/vercel/next.js/issues/53543',
    async run(app) {
      const text = await changeTo(app, 'plain');
      await expect.poll(async () => (await app.sentByPage()).length).toBeGreaterThanOrEqual(0);
      await expect(seen(app, 'plain')).toHaveText('a');
      await expect(seen(app, 'plain-fallback')).toHaveCount(0);
      await letGo(app, text);
      await expect(seen(app, 'plain')).toHaveText(text);
    },
  },
  {
    name: 'a boundary with a key of the search params shows its fallback, and no other boundary does',
    report: 'https://github.com/vercel/next.js/issues/67484',
    async run(app) {
      const text = await changeTo(app, 'first');
      await expect(seen(app, 'first-fallback')).toBeVisible();
      await expect(seen(app, 'second')).toHaveText('c');
      await expect(seen(app, 'second-fallback')).toHaveCount(0);
      await expect.poll(() => app.location()).toContain(`first=${text}`);
      await letGo(app, text);
      await expect(seen(app, 'first')).toHaveText(text);
    },
  },
  {
    name: 'links that change one of several values of a search param show the new values',
    report: 'https://github.com/vercel/next.js/issues/92152',
    async run(app) {
      const regions = expect(seen(app, 'regions'));
      await app.visit('/reports-navigation/listings');
      await regions.toHaveText('null');
      for (const [link, shown] of [
        ['a and b', '["a","b"]'],
        ['a and c', '["a","c"]'],
        ['c', '"c"'],
      ] as const) {
        await follow(app, link);
        await regions.toHaveText(shown);
      }
    },
  },
  {
    name: 'router.push from a page without a query to one with a query renders it with the query',
    report: 'https://github.com/vercel/next.js/issues/92152',
    async run(app) {
      await app.visit('/reports-navigation/listings');
      await expect(seen(app, 'regions')).toHaveText('null');
      await click(app, '75');
      await expect(seen(app, 'regions')).toHaveText('"75"');
      await expect.poll(() => app.location()).toBe('/reports-navigation/listings?region=75');
    },
  },
];
