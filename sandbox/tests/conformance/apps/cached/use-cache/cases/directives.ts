import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { click, seen } from '../../../../steps';
import { read } from './helpers';

export const directives: Case[] = [
  {
    name: "a function with 'use cache' keeps its value from request to request",
    async run(app) {
      const first = await read(app);
      const second = await read(app);
      expect([second.tagged, second.long]).toEqual([first.tagged, first.long]);
      expect(second.live).not.toBe(first.live);
    },
  },
  {
    name: "'use cache' keeps one value for each argument",
    async run(app) {
      const values = await read(app);
      expect(values.one).toBe(values['one-again']);
      expect(values.one).not.toBe(values.two);
    },
  },
  {
    name: "a file with 'use cache' caches each function that it exports",
    async run(app) {
      const first = await read(app);
      const second = await read(app);
      expect([second.first, second.second]).toEqual([first.first, first.second]);
    },
  },
  {
    name: "a component with 'use cache' is kept, its children are not",
    async run(app) {
      const first = await read(app);
      const second = await read(app);
      expect(second.frame).toBe(first.frame);
      expect(second.live).not.toBe(first.live);
      await click(app, 'Inside 0');
      await expect(app.page.getByRole('button', { name: 'Inside 1' })).toBeVisible();
    },
  },
  {
    name: 'pages and Route Handlers read the same cached value',
    async run(app) {
      const { tagged } = await read(app);
      const answer = await app.request('GET', '/use-cache/handler/any');
      expect(JSON.parse(answer.body).tagged).toBe(tagged);
    },
  },
  {
    name: "cookies() inside 'use cache' is refused",
    async run(app) {
      await app.visit('/use-cache/cookie');
      await expect(seen(app, 'shown')).toHaveText(/^refused /);
      expect(await app.serverLog()).not.toContain('read none');
    },
  },
  {
    name: 'cacheLife lets a value grow old',
    async run(app) {
      const short = async () => {
        await app.visit('/use-cache/short');
        return seen(app, 'short').innerText();
      };
      const first = await short();
      await new Promise((done) => setTimeout(done, 2_500));
      expect(await short()).not.toBe(first);
    },
  },
];
