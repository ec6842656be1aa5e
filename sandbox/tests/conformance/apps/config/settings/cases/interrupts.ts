import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { click, seen } from '../../../../steps';

const noIndex = '<meta name="robots" content="noindex"/>';

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
  ...[
    { file: 'forbidden.tsx', call: 'forbidden()', status: 403, path: 'closed', late: 'late-forbidden' },
    {
      file: 'unauthorized.tsx',
      call: 'unauthorized()',
      status: 401,
      path: 'locked',
      late: 'late-unauthorized',
    },
  ].flatMap(({ file, call, status, path, late }): Case[] => [
    {
      name: `${file} asks search engines not to index the page`,
      async run(app) {
        const answer = await app.request('GET', `/settings/${path}/`);
        expect(answer.status).toBe(status);
        expect(answer.body).toContain(noIndex);
      },
    },
    {
      name: `${call} after the page has begun to stream keeps status 200, asks not to index, shows ${file}`,
      async run(app) {
        const { status, body } = await app.request('GET', `/settings/${late}/`);
        expect(status).toBe(200);
        expect(body).toContain(noIndex);
        await app.visit(`/settings/${late}/`);
        await expect(seen(app, 'interrupted')).toBeVisible();
      },
    },
    {
      name: `${file} gets no props`,
      async run(app) {
        await app.visit(`/settings/${late}/`);
        await expect(seen(app, 'interrupted')).toHaveText(`${file} []`);
      },
    },
  ]),
];
