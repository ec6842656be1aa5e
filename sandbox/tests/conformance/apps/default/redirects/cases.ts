import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';
import { click } from '../../../steps';

const showsTarget = (app: App) =>
  expect(app.page.getByRole('heading', { name: 'Target of redirects' })).toBeVisible();

export const cases: Case[] = [
  {
    name: 'redirect() in a static page answers 307, permanentRedirect() 308',
    async run(app) {
      const fixed = await app.request('GET', '/redirects/fixed');
      expect([fixed.status, fixed.headers.location]).toEqual([307, '/redirects/target']);
      const permanent = await app.request('GET', '/redirects/permanent');
      expect([permanent.status, permanent.headers.location]).toEqual([308, '/redirects/target']);
    },
  },
  {
    name: 'a document of a page that redirects ends where it points',
    async run(app) {
      await app.visit('/redirects/fixed');
      await showsTarget(app);
      expect(await app.location()).toBe('/redirects/target');
    },
  },
  {
    name: 'redirect() after the page has begun to stream is a meta refresh with status 200',
    async run(app) {
      const { status, body } = await app.request('GET', '/redirects/streamed');
      expect(status).toBe(200);
      expect(body).toContain('Sent before the redirect');
      expect(body).toMatch(
        /<meta id="__next-page-redirect" http-equiv="refresh" content="1;url=\/redirects\/target"/,
      );
      await app.visit('/redirects/streamed');
      await showsTarget(app);
    },
  },
  {
    name: 'notFound() after the page has begun to stream keeps status 200, asks not to index, shows not-found',
    async run(app) {
      const { status, body } = await app.request('GET', '/redirects/missing-late');
      expect(status).toBe(200);
      expect(body).toContain('<meta name="robots" content="noindex"');
      await app.visit('/redirects/missing-late');
      await expect(app.page.getByRole('heading', { name: 'Root not found' })).toBeVisible();
    },
  },
  {
    name: 'redirect() while a Client Component renders goes there',
    async run(app) {
      await app.visit('/redirects/client');
      await click(app, 'Go while rendering');
      await showsTarget(app);
      await expect.poll(() => app.location()).toBe('/redirects/target');
    },
  },
];
