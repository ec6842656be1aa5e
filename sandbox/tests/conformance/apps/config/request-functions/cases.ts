import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';
import { seen } from '../../../steps';

const isRefused = (app: App) => expect(app.page.getByRole('heading', { name: 'Not for you' })).toBeVisible();
const noindex = '<meta name="robots" content="noindex"';

export const cases: Case[] = [
  {
    name: 'a page that ends in forbidden() asks search engines not to index it',
    async run(app) {
      const { status, body } = await app.request('GET', '/fn-interrupts/static/');
      expect(status).toBe(403);
      expect(body).toContain(noindex);
    },
  },
  {
    name: 'forbidden() after the page has begun to stream keeps status 200, asks not to index, shows forbidden',
    async run(app) {
      const { status, body } = await app.request('GET', '/fn-interrupts/late/');
      expect(status).toBe(200);
      expect(body).toContain('Sent before');
      expect(body).toContain(noindex);
      await app.visit('/fn-interrupts/late/');
      await isRefused(app);
    },
  },
  {
    name: 'forbidden() inside try is caught there, as NEXT_HTTP_ERROR_FALLBACK;403',
    async run(app) {
      await app.visit('/fn-interrupts/caught/');
      await expect(seen(app, 'shown')).toHaveText('caught NEXT_HTTP_ERROR_FALLBACK;403');
    },
  },
  {
    name: 'unstable_rethrow() lets forbidden() through',
    async run(app) {
      await app.visit('/fn-interrupts/rethrown/', 403);
      await isRefused(app);
    },
  },
];
