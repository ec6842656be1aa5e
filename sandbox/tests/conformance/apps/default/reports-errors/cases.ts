import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';
import { click, follow, seen } from '../../../steps';

const heading = (app: App, name: string) =>
  expect(app.page.getByRole('heading', { name, exact: true })).toBeVisible();

const errors: Case[] = [
  {
    name: 'reset() of error.tsx does not ask the server again, retry() does',
    report: 'https://github.com/vercel/next.js/issues/63369',
    async run(app) {
      await app.request('POST', '/reports-errors/broken', { body: 'orders' });
      await app.visit('/reports-errors/repaired');
      await expect(seen(app, 'failed')).toBeVisible();
      await app.request('DELETE', '/reports-errors/broken', { body: 'orders' });
      await click(app, 'Reset');
      await expect(seen(app, 'failed')).toBeVisible();
      await click(app, 'Retry');
      await expect(seen(app, 'orders')).toBeVisible();
    },
  },
  {
    name: 'an error boundary of the app catches what a Server Component in it throws, with a digest and no text',
    report: 'https://github.com/vercel/next.js/issues/63451',
    async run(app) {
      await app.visit('/reports-errors/own-boundary');
      await heading(app, 'Dashboard');
      await expect(seen(app, 'caught')).toHaveText('string false');
    },
  },
  {
    name: 'an action bound to an instance of a class is an error in the log, and the page is shown all the same',
    report: 'https://github.com/vercel/next.js/issues/61208',
    async run(app) {
      await app.visit('/reports-errors/bound');
      await expect.poll(() => app.serverLog()).toContain('Only plain objects');
      await expect(app.page.getByRole('button', { name: 'Rename' })).toBeVisible();
      await expect(seen(app, 'failed')).toHaveCount(0);
    },
  },
];

const missing: Case[] = [
  {
    name: 'an address below a route group that nothing answers shows the root not-found, not that of the group',
    report: 'https://github.com/vercel/next.js/issues/54980',
    async run(app) {
      await app.visit('/reports-errors/nobody-answers', 404);
      await heading(app, 'Root not found');
    },
  },
  {
    name: 'a catch-all page that calls notFound() shows the not-found of its folder, inside of its layout',
    report: 'https://github.com/vercel/next.js/issues/55717',
    async run(app) {
      await app.visit('/reports-errors/shop');
      await follow(app, 'Nothing here');
      await heading(app, 'Shop not found');
      await expect(seen(app, 'currency')).toHaveText('euro');
    },
  },
  {
    name: 'not-found reads the context of its layout also in a document',
    report: 'https://github.com/vercel/next.js/issues/53147',
    async run(app) {
      await app.visit('/reports-errors/shop/nothing/here', 404);
      await heading(app, 'Shop not found');
      await expect(seen(app, 'currency')).toHaveText('euro');
    },
  },
  {
    name: 'metadata of a not-found.tsx below the root is not used',
    report: 'https://github.com/vercel/next.js/issues/76923',
    async run(app) {
      await app.visit('/reports-errors/shop/nothing/here', 404);
      await heading(app, 'Shop not found');
      expect(await app.page.locator('title').allTextContents()).toEqual([]);
    },
  },
  {
    name: 'notFound() in a page below loading.tsx answers 200, and asks search engines not to index it',
    report: 'https://github.com/vercel/next.js/issues/45801',
    async run(app) {
      const { status, body } = await app.request('GET', '/reports-errors/posts/missing');
      expect(status).toBe(200);
      expect(body).toContain('<meta name="robots" content="noindex"');
      await app.visit('/reports-errors/posts/missing');
      await heading(app, 'Post not found');
      await app.visit('/reports-errors/posts/real');
      await heading(app, 'Real post');
    },
  },
  {
    name: 'a layout that calls notFound() without a cookie shows the not-found of the folder above, with it the page',
    report: 'https://github.com/vercel/next.js/issues/44041',
    async run(app) {
      await app.visit('/reports-errors/members/area');
      await heading(app, 'For members');
      await app.visit('/reports-errors/members');
      await click(app, 'Join');
      await expect(seen(app, 'said')).toHaveText('joined');
      await app.visit('/reports-errors/members/area');
      await heading(app, 'The area');
    },
  },
];

export const cases = [...errors, ...missing];
