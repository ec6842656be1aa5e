import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';
import { click, follow, hasTitle, seen } from '../../../../steps';

const shows = (app: App, text: string) => expect(seen(app, 'shown')).toHaveText(text);
const root = (app: App, name: string) => expect(app.page.locator('html')).toHaveAttribute('data-root', name);
const hasButton = (app: App, name: string) => expect(app.page.getByRole('button', { name })).toBeVisible();

export const roots: Case[] = [
  {
    name: 'app, pages and proxy.ts may lie below src',
    async run(app) {
      await app.visit('/');
      await shows(app, 'start');
      const { headers, body } = await app.request('GET', '/api/hello');
      expect([body, headers['x-proxy']]).toEqual(['"hello"', expect.stringContaining('/api/hello')]);
    },
  },
  {
    name: '.env and next.config.ts lie outside of src',
    async run(app) {
      expect((await app.request('POST', '/env')).body).toBe('["read","","read"]');
    },
  },
  {
    name: 'each layout without one above it is a root layout',
    async run(app) {
      await app.visit('/');
      await root(app, 'one');
      await app.visit('/two');
      await root(app, 'two');
    },
  },
  {
    name: 'a link to a page below another root layout loads a document, one below the same does not',
    async run(app) {
      await app.visit('/');
      await click(app, 'Counter 0');
      const before = await app.documents();
      await follow(app, 'One');
      await shows(app, 'one');
      await hasButton(app, 'Counter 1');
      expect(await app.documents()).toBe(before);
      await follow(app, 'Two');
      await shows(app, 'two');
      await root(app, 'two');
      expect(await app.documents()).toBe(before + 1);
      expect(await app.location()).toBe('/two');
    },
  },
  {
    name: 'router.push to a page below another root layout loads a document, and back() returns',
    async run(app) {
      await app.visit('/one');
      const before = await app.documents();
      await click(app, 'Push two');
      await shows(app, 'two');
      await root(app, 'two');
      expect(await app.documents()).toBe(before + 1);
      await app.go('back');
      await shows(app, 'one');
      await root(app, 'one');
    },
  },
  {
    name: 'an action that redirects to a page below another root layout loads a document',
    async run(app) {
      await app.visit('/one');
      const before = await app.documents();
      await click(app, 'Redirect to two');
      await shows(app, 'two');
      await root(app, 'two');
      expect(await app.documents()).toBe(before + 1);
    },
  },
  {
    name: 'a root layout may lie below a dynamic segment',
    async run(app) {
      await app.visit('/de/about');
      await shows(app, 'about de');
      await expect(app.page.locator('html')).toHaveAttribute('lang', 'de');
    },
  },
  {
    name: 'a link to another value of the segment of a root layout loads no document, and the layout starts again',
    async run(app) {
      await app.visit('/en');
      const before = await app.documents();
      await click(app, 'Counter 0');
      await follow(app, 'About');
      await shows(app, 'about en');
      await hasButton(app, 'Counter 1');
      await follow(app, 'Other language');
      await shows(app, 'home de');
      await hasButton(app, 'Counter 0');
      await expect(app.page.locator('html')).toHaveAttribute('lang', 'de');
      expect(await app.documents()).toBe(before);
    },
  },
  {
    name: 'global-error.tsx catches what a root layout throws, and its title is that of the document',
    async run(app) {
      await app.visit('/broken', 500);
      await expect(seen(app, 'global')).toHaveText('an error of the server');
      await hasTitle(app, 'A title of global-error.tsx');
    },
  },
  {
    name: 'without a not-found.tsx the built-in page follows the color scheme of the system',
    async run(app) {
      const { status, body } = await app.request('GET', '/no/such/page');
      expect(status).toBe(404);
      expect(body).toContain('This page could not be found.');
      expect(body).toContain('@media (prefers-color-scheme:dark)');
    },
  },
];
