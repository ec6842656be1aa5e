import { expect } from '@playwright/test';
import type { App } from '../../../../../examples/app';
import type { Case } from '../../group';
import { click } from '../../steps';

const themed = (app: App) => expect(app.page.getByTestId('themed'));

export const cases: Case[] = [
  {
    name: 'the page is light at first',
    async run(app) {
      await app.visit('/theme');
      await themed(app).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    },
  },
  {
    name: 'the toggle turns it dark in one request, without a reload',
    async run(app) {
      await app.visit('/theme');
      const before = await app.documents();
      await click(app, 'Switch to dark');
      await themed(app).toHaveCSS('background-color', 'rgb(20, 20, 20)');
      expect((await app.sentByPage()).length).toBe(1);
      expect(await app.documents()).toBe(before);
    },
  },
  {
    name: 'the choice is kept in a cookie and sent with the next document',
    async run(app) {
      await app.visit('/theme');
      await click(app, 'Switch to dark');
      await expect(app.page.getByRole('button', { name: 'Switch to light' })).toBeVisible();
      await app.visit('/theme');
      await themed(app).toHaveAttribute('data-theme', 'dark');
      expect(await app.cookies()).toEqual({ theme: 'dark' });
    },
  },
];
