import { expect } from '@playwright/test';
import type { Case } from '../../../group';
import { click, hasTitle, seen } from '../../../steps';

export const cases: Case[] = [
  {
    name: 'middleware.ts is proxy.ts under its former name, and matcher may be one path alone',
    async run(app) {
      const ran = async (path: string) => (await app.request('GET', path)).headers['x-middleware-ran'];
      expect(await ran('/guarded')).toBe('yes');
      expect(await ran('/guarded/below')).toBeUndefined();
      expect(await ran('/open')).toBeUndefined();
    },
  },
  {
    name: 'a matcher without the path of a page does not cover the Server Functions called there',
    async run(app) {
      await app.visit('/guarded');
      await click(app, 'Ask');
      await expect(seen(app, 'answer')).toHaveText('guard passed');
      await app.visit('/open');
      await click(app, 'Ask');
      await expect(seen(app, 'answer')).toHaveText('guard not there');
    },
  },
  {
    name: 'src/app is ignored where there is app',
    async run(app) {
      await app.visit('/ignored', 404);
      await expect(seen(app, 'shown')).toHaveText('not found');
    },
  },
  {
    name: 'the root not-found.tsx may export metadata',
    async run(app) {
      await app.visit('/no/such/page', 404);
      await hasTitle(app, 'A title of not-found.tsx');
    },
  },
  {
    name: 'without a global-error.tsx the built-in page has no styles of the app and follows the color scheme of the system',
    async run(app) {
      await app.visit('/fails');
      await expect(app.page.getByRole('heading', { name: 'This page couldn’t load' })).toBeVisible();
      await expect
        .poll(async () => (await app.page.locator('style').allTextContents()).join())
        .toContain('@media (prefers-color-scheme: dark)');
      await expect(app.page.locator('body')).not.toHaveCSS('background-color', 'rgb(1, 2, 3)');
    },
  },
];
