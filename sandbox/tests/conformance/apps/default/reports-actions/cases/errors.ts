import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { click, follow, seen } from '../../../../steps';
import { heading, isAt, said } from './helpers';

export const errors: Case[] = [
  {
    name: 'an error of a class of the app reaches the caller without class, name, cause and fields',
    report: 'https://github.com/vercel/next.js/issues/79390',
    async run(app) {
      await app.visit('/reports-actions/custom-error');
      await click(app, 'Enter');
      await said(app).toHaveText('{"name":"Error","own":false,"cause":null,"code":null,"digest":"string"}');
    },
  },
  {
    name: 'of several actions called together one fails, and those after it run',
    report: 'https://github.com/vercel/next.js/issues/69265',
    async run(app) {
      await app.visit('/reports-actions/together');
      await click(app, 'Load all');
      await said(app).toHaveText('one rejected three');
    },
  },
  {
    name: 'an action that fails in an event handler leaves the page as it is, without error.tsx',
    report: 'https://github.com/vercel/next.js/issues/76803',
    async run(app) {
      await app.visit('/reports-actions/failing');
      await click(app, 'Fail in a handler');
      await expect.poll(async () => (await app.sentByPage()).at(-1)?.status).toBe(500);
      await click(app, 'Count 0');
      await expect(app.page.getByRole('button', { name: 'Count 1' })).toBeVisible();
      await expect(seen(app, 'failed')).toHaveCount(0);
    },
  },
  {
    name: 'an action that fails in a transition shows error.tsx',
    report: 'https://github.com/vercel/next.js/issues/61657',
    async run(app) {
      await app.visit('/reports-actions/failing');
      await click(app, 'Fail in a transition');
      await expect(seen(app, 'failed')).toBeVisible();
    },
  },
  {
    name: 'a link in the error.tsx that a failed form has brought leads away',
    report: 'https://github.com/vercel/next.js/issues/76703',
    async run(app) {
      await app.visit('/reports-actions/failing');
      await click(app, 'Fail in a form');
      await expect(seen(app, 'failed')).toBeVisible();
      await follow(app, 'Way out');
      await heading(app, 'Way out');
      await isAt(app, '/reports-actions/way-out');
    },
  },
];
