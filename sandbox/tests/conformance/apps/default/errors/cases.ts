import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';
import { click, seen } from '../../../steps';

const caught = (app: App) => seen(app, 'caught');

const onServer: Case[] = [
  {
    name: 'error.tsx shows an error of a Server Component without its text, and the log has text and digest',
    async run(app) {
      await app.visit('/errors');
      await app.page.getByRole('link', { name: 'Failing page' }).click();
      await expect(caught(app)).toBeVisible();
      await expect(caught(app)).not.toContainText('secret of the failing page');
      const digest = await seen(app, 'digest').innerText();
      expect(digest).toMatch(/^\d+/);
      await expect.poll(() => app.serverLog()).toContain('secret of the failing page');
      expect(await app.serverLog()).toContain(digest);
    },
  },
  {
    name: 'the text of a server error is in no byte of the document',
    async run(app) {
      const { body } = await app.request('GET', '/errors/page');
      expect(body).not.toContain('secret of the failing page');
    },
  },
  {
    name: 'a document with a failing page shows error.tsx once the browser has taken over',
    async run(app) {
      await app.visit('/errors/page');
      await expect(caught(app)).toBeVisible();
      await expect(caught(app)).not.toContainText('secret');
    },
  },
  {
    name: 'an error that comes late, behind Suspense, still ends in error.tsx',
    async run(app) {
      await app.visit('/errors/late');
      await expect(caught(app)).toBeVisible();
    },
  },
  {
    name: 'an error of a layout is caught by the folder above, not by its own error.tsx',
    async run(app) {
      await app.visit('/errors/nested');
      await expect(caught(app)).toContainText('caught:');
    },
  },
  {
    name: 'a digest that the error brings along is kept',
    async run(app) {
      await app.visit('/errors/own');
      await expect(seen(app, 'digest')).toHaveText('OWN-DIGEST');
    },
  },
  {
    name: 'refresh() with reset() renders the page on the server once more',
    async run(app) {
      await app.visit('/errors/reset');
      await expect(caught(app).or(seen(app, 'recovered'))).toBeVisible();
      if ((await seen(app, 'recovered').count()) === 1) await app.visit('/errors/reset');
      await click(app, 'Refresh and reset');
      await expect(seen(app, 'recovered')).toBeVisible();
    },
  },
];

const inBrowser: Case[] = [
  {
    name: 'error.tsx shows an error of the browser with its text and no digest, and reset() tries again',
    async run(app) {
      await app.visit('/errors');
      await click(app, 'Break');
      await expect(caught(app)).toHaveText('caught: broken in the browser');
      await expect(seen(app, 'digest')).toHaveText('no digest');
      await click(app, 'Try again');
      await expect(seen(app, 'fragile')).toHaveText('whole');
    },
  },
  {
    name: 'an error in an event handler leaves the page as it is',
    async run(app) {
      await app.visit('/errors');
      await click(app, 'Throw in a handler');
      await click(app, 'Count 0');
      await expect(app.page.getByRole('button', { name: 'Count 1' })).toBeVisible();
      await expect(caught(app)).toHaveCount(0);
    },
  },
  {
    name: 'a navigation leaves error.tsx',
    async run(app) {
      await app.visit('/errors/page');
      await expect(caught(app)).toBeVisible();
      await app.page.getByRole('link', { name: 'Errors' }).click();
      await expect(seen(app, 'fragile')).toHaveText('whole');
    },
  },
  {
    name: "an error boundary of the app's own catches first",
    async run(app) {
      await app.visit('/errors/boundary');
      await click(app, 'Arm');
      await expect(seen(app, 'own')).toHaveText('own boundary');
    },
  },
  {
    name: 'global-error.tsx takes the place of the whole document where nothing else catches',
    async run(app) {
      await app.visit('/uncaught');
      await click(app, 'Break all');
      await expect(app.page.getByRole('heading', { name: 'Global error' })).toBeVisible();
      await expect(seen(app, 'global')).toHaveText('nobody catches this');
    },
  },
];

export const cases = [...onServer, ...inBrowser];
