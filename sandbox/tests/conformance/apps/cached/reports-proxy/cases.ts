import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';
import { click, follow, seen } from '../../../steps';

const shown = (app: App, path: string, cookie: string) =>
  app
    .request('GET', `/reports-proxy/${path}`, { headers: { cookie } })
    .then(({ body }) => /data-testid="page">([^<]+)</.exec(body)?.[1]);

export const cases: Case[] = [
  {
    name: 'an action that proxy redirects to another page does not run, and the page stays where it is',
    report: 'https://github.com/vercel/next.js/issues/65394',
    async run(app) {
      await app.visit('/reports-proxy/login');
      await click(app, 'Sign in');
      await expect(seen(app, 'said')).toHaveText('signed in');
      await follow(app, 'Members');
      await expect(app.page.getByRole('heading', { name: 'Members' })).toBeVisible();
      await click(app, 'Save');
      await expect(seen(app, 'said')).toHaveText(/^saved \d+$/);
      await click(app, 'Let the session expire');
      await expect(seen(app, 'said')).toHaveText('signed out');
      await click(app, 'Save');
      const actions = async () =>
        (await app.sentByPage())
          .filter(({ requestHeaders }) => 'next-action' in requestHeaders)
          .map(({ path, status }) => [path, status]);
      await expect
        .poll(async () => (await actions()).slice(-2))
        .toEqual([
          ['/reports-proxy/members', 307],
          ['/reports-proxy/login', 200],
        ]);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await expect(seen(app, 'said')).toHaveText('signed out');
      await expect(app.page.getByRole('heading', { name: 'Members' })).toBeVisible();
    },
  },
  {
    name: 'a page reads a cookie that proxy sets in the same request, and not one that proxy deletes',
    report: 'https://github.com/vercel/next.js/issues/49442',
    async run(app) {
      expect(await shown(app, 'cookies', 'other=1')).toBe('first');
      expect(await shown(app, 'cookies', 'rp-seen=first')).toBe('none');
    },
  },
  {
    name: 'an action reads a cookie that proxy sets with the request of the action',
    report: 'https://github.com/vercel/next.js/pull/67924',
    async run(app) {
      await app.visit('/reports-proxy/cookies');
      await expect(seen(app, 'page')).toHaveText('first');
      await click(app, 'Ask');
      await expect(seen(app, 'said')).toHaveText('none');
      await click(app, 'Ask');
      await expect(seen(app, 'said')).toHaveText('first');
    },
  },
  {
    name: 'a rewrite by proxy brings its query to the page and its cookie to the browser',
    report: 'https://github.com/vercel/next.js/issues/37837',
    async run(app) {
      const { setCookies } = await app.request('GET', '/reports-proxy/old');
      expect(setCookies).toEqual(['rp-rewritten=yes; Path=/']);
      await app.visit('/reports-proxy/old');
      await expect(seen(app, 'by')).toHaveText('rewrite');
      expect(await app.location()).toBe('/reports-proxy/old');
    },
  },
];
