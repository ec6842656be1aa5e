import { expect } from '@playwright/test';
import type { App } from '../../../../../examples/app';
import type { Case } from '../../group';
import { click } from '../../steps';

const found = (app: App) => expect(app.page.getByRole('listitem'));
async function search(app: App, text: string) {
  await app.page.getByPlaceholder('Search books').fill(text);
  await click(app, 'Search');
}

export const cases: Case[] = [
  {
    name: 'a search narrows the list and stands in the address',
    async run(app) {
      await app.visit('/search');
      await found(app).toHaveCount(4);
      await search(app, 'emm');
      await found(app).toHaveText(['Emma']);
      await expect.poll(() => app.location()).toBe('/search?q=emm');
    },
  },
  {
    name: 'an address with a query shows its results',
    async run(app) {
      await app.visit('/search?q=u');
      await found(app).toHaveText(['Dune', 'Ulysses']);
    },
  },
  {
    name: 'a search without results says so, and the way back leads to the list',
    async run(app) {
      await app.visit('/search');
      await search(app, 'zzz');
      await expect(app.page.getByText('Nothing found for “zzz”')).toBeVisible();
      await app.go('back');
      await found(app).toHaveCount(4);
    },
  },
];
