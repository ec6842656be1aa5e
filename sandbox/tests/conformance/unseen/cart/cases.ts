import { expect } from '@playwright/test';
import type { App } from '../../../../../examples/app';
import type { Case } from '../../group';
import { click, follow } from '../../steps';

async function fill(app: App) {
  await app.visit('/shop');
  await click(app, 'Add tea');
  await click(app, 'Add tea');
  await click(app, 'Add coffee');
  await follow(app, 'Cart');
}

export const cases: Case[] = [
  {
    name: 'the cart in the context of the layout is kept from page to page',
    async run(app) {
      await fill(app);
      await expect(app.page.getByText('2 × tea')).toBeVisible();
      await expect(app.page.getByTestId('badge')).toHaveText('3');
    },
  },
  {
    name: 'a line is removed',
    async run(app) {
      await fill(app);
      await click(app, 'Remove tea');
      await expect(app.page.getByText('2 × tea')).toHaveCount(0);
      await expect(app.page.getByTestId('badge')).toHaveText('1');
    },
  },
  {
    name: 'checking out asks the server for the total and empties the cart',
    async run(app) {
      await fill(app);
      await click(app, 'Check out');
      await expect(app.page.getByText('Paid 10 €')).toBeVisible();
      await expect(app.page.getByTestId('badge')).toHaveText('0');
    },
  },
];
