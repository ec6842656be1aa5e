import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';
import { click, seen } from '../../../../steps';

const lines = async (app: App): Promise<string[]> =>
  JSON.parse((await app.request('GET', '/fn/after/lines')).body);
const runs = (app: App, line: string) => expect.poll(() => lines(app)).toContain(line);
const newMark = () => `m${Math.random()}`;

/** @returns the mark of the request */
async function ask(app: App, path: string, how = '', method = 'GET'): Promise<string> {
  const mark = newMark();
  await app.request(method, `/fn/after/${path}`, { headers: { 'x-mark': mark, 'x-how': how } });
  return mark;
}

const counted = async (app: App, text: string) => (await lines(app)).filter((line) => line === text).length;

export const afterwards: Case[] = [
  {
    name: 'after() runs for a page, its layout and its generateMetadata',
    async run(app) {
      const before = await counted(app, 'metadata');
      const mark = await ask(app, 'all');
      for (const where of ['page', 'layout']) await runs(app, `${where} ${mark}`);
      await expect.poll(() => counted(app, 'metadata')).toBeGreaterThan(before);
    },
  },
  {
    name: 'after() in a page gets from a function in cache() what the page got',
    async run(app) {
      await runs(app, `same ${await ask(app, 'all')} true`);
    },
  },
  {
    name: 'cookies() within after() of a page throws and says what to do',
    async run(app) {
      const start = `refused ${await ask(app, 'all')} Route /fn/after/all used \`cookies()\` inside \`after()\``;
      const isThere = async () => (await lines(app)).some((line) => line.startsWith(start));
      await expect.poll(isThere).toBe(true);
    },
  },
  ...['redirects', 'misses', 'throws'].map(
    (how): Case => ({
      name: `after() runs where a page or a handler ends early: ${how}`,
      async run(app) {
        await runs(app, `${how} ${await ask(app, 'ends', how)}`);
        await runs(app, `handler ${how} ${await ask(app, 'handler', how, 'POST')}`);
      },
    }),
  ),
  {
    name: 'after() in an action runs once it has answered, with cookies and headers of its request',
    async run(app) {
      await app.visit('/fn/after/act');
      await click(app, 'Sign in');
      await expect(seen(app, 'shown')).toHaveText('signed in');
      await click(app, 'Later');
      await expect(seen(app, 'shown')).toHaveText('answered with 0');
      await runs(app, 'action Ada text/x-component');
    },
  },
];
