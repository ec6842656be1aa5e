import { expect } from '@playwright/test';
import type { App } from '../../../../../examples/app';
import type { Case } from '../../group';
import { click } from '../../steps';

async function firstStep(app: App, name: string, email: string) {
  await app.visit('/signup');
  await app.page.getByLabel('Name').fill(name);
  await app.page.getByLabel('Email').fill(email);
  await click(app, 'Next');
}

export const cases: Case[] = [
  {
    name: 'each field says what is wrong with it, and what was typed is kept',
    async run(app) {
      await firstStep(app, 'A', 'nobody');
      await expect(app.page.getByText('At least two letters')).toBeVisible();
      await expect(app.page.getByText('Not an email address')).toBeVisible();
      await expect(app.page.getByLabel('Email')).toHaveValue('nobody');
    },
  },
  {
    name: 'the second step checks its own fields',
    async run(app) {
      await firstStep(app, 'Ada', 'ada@example.com');
      await app.page.getByLabel('Seats').fill('11');
      await click(app, 'Next');
      await expect(app.page.getByText('At most ten seats')).toBeVisible();
      await expect(app.page.getByText('Choose a plan')).toBeVisible();
    },
  },
  {
    name: 'both steps together end in the summary',
    async run(app) {
      await firstStep(app, 'Ada', 'ada@example.com');
      await app.page.getByLabel('Plan').selectOption('team');
      await app.page.getByLabel('Seats').fill('3');
      await click(app, 'Next');
      await expect(app.page.getByTestId('summary')).toHaveText('Ada: team for 3');
    },
  },
];
