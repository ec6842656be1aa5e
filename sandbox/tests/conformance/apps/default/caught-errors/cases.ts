import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';
import { click, follow, seen } from '../../../steps';

async function throwError(app: App) {
  await app.visit('/caught');
  await click(app, 'Throw');
  await expect(seen(app, 'instead')).toBeVisible();
}

const showsOther = (app: App) => expect(app.page.getByRole('heading', { name: 'Other page' })).toBeVisible();

export const cases: Case[] = [
  {
    name: 'the fallback of catchError may show a Server Component that it gets as a prop',
    async run(app) {
      await throwError(app);
      await expect(seen(app, 'instead')).toHaveText('Made by the server');
    },
  },
  {
    name: 'a navigation to another route clears the error that catchError has caught',
    async run(app) {
      await throwError(app);
      await follow(app, 'Other');
      await showsOther(app);
      await expect(seen(app, 'instead')).toHaveCount(0);
    },
  },
  {
    name: 'redirect() while rendering passes through the boundary of catchError',
    async run(app) {
      await app.visit('/caught');
      await click(app, 'Redirect');
      await showsOther(app);
      await expect(seen(app, 'instead')).toHaveCount(0);
    },
  },
];
