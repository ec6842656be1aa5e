import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';
import { click, seen } from '../../../steps';

const styleOf = (app: App, testId: string, name: 'color' | 'fontSize' | 'paddingLeft') =>
  seen(app, testId).evaluate((element, property) => getComputedStyle(element)[property], name);

interface Memory {
  module: number;
  global: number;
}
const memoryOfHandler = async (app: App, method: string): Promise<Memory> =>
  JSON.parse((await app.request(method, '/modules/memory')).body);
async function memoryOfPage(app: App): Promise<Memory> {
  await app.visit('/modules');
  const [, module, , global] = (await seen(app, 'memory').innerText()).split(' ');
  return { module: Number(module), global: Number(global) };
}

export const cases: Case[] = [
  {
    name: 'enums, JSON, the alias @/, type-only imports and server-only work',
    async run(app) {
      await app.visit('/modules');
      await expect(seen(app, 'values')).toHaveText('read on the server, from JSON, 3, 2, Low, one');
    },
  },
  {
    name: 'classes with generics, private members and parameter properties work',
    async run(app) {
      await app.visit('/modules');
      await expect(seen(app, 'class')).toHaveText('7generic');
    },
  },
  {
    name: 'a CSS module gives class names of its own',
    async run(app) {
      await app.visit('/modules');
      expect(await styleOf(app, 'module-style', 'fontSize')).toBe('33px');
      expect(await styleOf(app, 'module-style', 'color')).toBe('rgb(1, 2, 3)');
      expect(await seen(app, 'module-style').getAttribute('class')).not.toMatch(/\blarge$/);
    },
  },
  {
    name: 'a CSS file that a page imports applies',
    async run(app) {
      await app.visit('/modules');
      expect(await styleOf(app, 'global-style', 'paddingLeft')).toBe('17px');
    },
  },
  {
    name: 'the server reads all of .env, the browser only names that begin with NEXT_PUBLIC_',
    async run(app) {
      await app.visit('/modules');
      await expect(seen(app, 'env')).toHaveText('production visible kept');
      await expect(seen(app, 'client-env')).toHaveText('production visible nothing');
    },
  },
  {
    name: 'pages and their actions share a module, Route Handlers have their own; globalThis is one',
    async run(app) {
      const before = await memoryOfPage(app);
      await click(app, 'Remember');
      const after = { module: before.module + 1, global: before.global + 1 };
      await expect(seen(app, 'memory')).toHaveText(`module ${after.module} global ${after.global}`);
      const handler = await memoryOfHandler(app, 'GET');
      expect(handler.global).toBe(after.global);
      const pushed = await memoryOfHandler(app, 'POST');
      expect(pushed).toEqual({ module: handler.module + 1, global: after.global + 1 });
      expect(await memoryOfPage(app)).toEqual({ module: after.module, global: after.global + 1 });
    },
  },
  {
    name: 'requests that are under way together each keep their own cookies and headers',
    async run(app) {
      const ask = async (who: number) => {
        const headers = { cookie: `who=${who}`, 'x-who': String(who) };
        return JSON.parse((await app.request('GET', `/modules/requests/${who}`, { headers })).body);
      };
      const people = [0, 1, 2, 3, 4, 5];
      expect(await Promise.all(people.map(ask))).toEqual(people.map((who) => [String(who)]));
    },
  },
  {
    name: 'after() runs once the answer is sent, with the cookies of its request',
    async run(app) {
      const headers = { cookie: 'who=Ada' };
      const answer = JSON.parse((await app.request('POST', '/modules/after', { headers })).body);
      expect(answer.now).toBe(answer.before);
      const done = async () => JSON.parse((await app.request('GET', '/modules/after')).body);
      await expect.poll(async () => (await done()).length).toBe(answer.before + 1);
      expect((await done()).at(-1)).toBe('after Ada');
    },
  },
];
