import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { click } from '../../../../steps';

export const interrupts: Case[] = [
  {
    name: 'forbidden() in a page answers 403 with forbidden.tsx, unauthorized() 401 with unauthorized.tsx',
    async run(app) {
      await app.visit('/settings/closed/', 403);
      await expect(app.page.getByRole('heading', { name: 'Forbidden here' })).toBeVisible();
      await app.visit('/settings/locked/', 401);
      await expect(app.page.getByRole('heading', { name: 'Please sign in' })).toBeVisible();
    },
  },
  {
    name: 'forbidden() in a Route Handler answers 403, unauthorized() 401, without a body',
    async run(app) {
      const get = await app.request('GET', '/settings/handler/');
      expect([get.status, get.body]).toEqual([403, '']);
      expect((await app.request('POST', '/settings/handler/')).status).toBe(401);
    },
  },
  {
    name: 'forbidden() in an action answers 403 and shows forbidden.tsx',
    async run(app) {
      await app.visit('/settings/');
      await click(app, 'Forbid');
      await expect(app.page.getByRole('heading', { name: 'Forbidden here' })).toBeVisible();
      expect((await app.sentByPage()).map(({ status }) => status)).toEqual([403]);
    },
  },
  {
    name: 'unauthorized() in an action answers 401 and shows unauthorized.tsx',
    async run(app) {
      await app.visit('/settings/');
      await click(app, 'Challenge');
      await expect(app.page.getByRole('heading', { name: 'Please sign in' })).toBeVisible();
      expect((await app.sentByPage()).map(({ status }) => status)).toEqual([401]);
    },
  },
];
