import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { seen } from '../../../../steps';

export const interrupts: Case[] = [
  {
    name: 'the nearest unauthorized.tsx is shown, and the document asks not to be indexed',
    async run(app) {
      const { status, body } = await app.request('GET', '/options/early/');
      expect([status, body.includes('<meta name="robots" content="noindex"')]).toEqual([401, true]);
      await app.visit('/options/early/', 401);
      await expect(app.page.getByRole('heading', { name: 'Sign in for options' })).toBeVisible();
    },
  },
  {
    name: 'of two folders with an unauthorized.tsx the inner one is shown',
    async run(app) {
      await app.visit('/options/deeper/', 401);
      await expect(app.page.getByRole('heading', { name: 'Sign in further down' })).toBeVisible();
      await expect(app.page.getByRole('heading', { name: 'Sign in for options' })).toHaveCount(0);
    },
  },
  {
    name: 'unauthorized() after the page has begun to stream keeps status 200 and shows unauthorized.tsx',
    async run(app) {
      const { status, body } = await app.request('GET', '/options/late/');
      expect([status, body.includes('Sent before')]).toEqual([200, true]);
      expect(body).toContain('<meta name="robots" content="noindex"');
      await app.visit('/options/late/');
      await expect(app.page.getByRole('heading', { name: 'Sign in for options' })).toBeVisible();
    },
  },
  {
    name: 'a catch around unauthorized() holds it back, and sees its digest',
    async run(app) {
      await app.visit('/options/caught/');
      await expect(seen(app, 'shown')).toHaveText('NEXT_HTTP_ERROR_FALLBACK;401');
    },
  },
];
