import { expect } from '@playwright/test';
import type { App } from '../../../../../examples/app';
import type { Case } from '../../group';
import { click } from '../../steps';

async function logIn(app: App, password: string) {
  await app.visit('/login');
  await app.page.getByLabel('Name').fill('ada');
  await app.page.getByLabel('Password').fill(password);
  await click(app, 'Log in');
}

export const cases: Case[] = [
  {
    name: 'a visitor without a session is sent to the login page',
    async run(app) {
      await app.visit('/account');
      await expect(app.page.getByRole('heading', { name: 'Log in' })).toBeVisible();
      await expect.poll(() => app.location()).toBe('/login');
    },
  },
  {
    name: 'a wrong password is told on the form, and no cookie is set',
    async run(app) {
      await logIn(app, 'wrong');
      await expect(app.page.getByTestId('login-error')).toHaveText('Wrong name or password');
      expect(await app.cookies()).toEqual({});
    },
  },
  {
    name: 'the right password leads to the account, which greets also after a reload',
    async run(app) {
      await logIn(app, 'lovelace');
      await expect(app.page.getByText('Welcome, ada')).toBeVisible();
      expect(await app.cookies()).toEqual({ session: 'ada' });
      await app.go('reload');
      await expect(app.page.getByText('Welcome, ada')).toBeVisible();
    },
  },
  {
    name: 'logging out ends the session',
    async run(app) {
      await logIn(app, 'lovelace');
      await click(app, 'Log out');
      await expect(app.page.getByRole('heading', { name: 'Log in' })).toBeVisible();
      expect(await app.cookies()).toEqual({});
    },
  },
];
