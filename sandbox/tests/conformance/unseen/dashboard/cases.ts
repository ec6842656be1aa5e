import { expect } from '@playwright/test';
import type { App } from '../../../../../examples/app';
import type { Case } from '../../group';
import { click, follow } from '../../steps';

const heading = (app: App, name: string) => expect(app.page.getByRole('heading', { name })).toBeVisible();

export const cases: Case[] = [
  {
    name: 'the sidebar keeps its state from page to page and marks where one is',
    async run(app) {
      await app.visit('/dashboard');
      await click(app, 'Menu');
      await follow(app, 'Orders');
      await heading(app, 'All orders');
      await expect(app.page.getByRole('button', { name: 'Menu' })).toHaveAttribute('aria-expanded', 'false');
      await expect(app.page.getByRole('link', { name: 'Orders' })).toHaveCSS('font-weight', '700');
      await expect(app.page.getByRole('link', { name: 'Overview' })).toHaveCSS('font-weight', '400');
    },
  },
  {
    name: 'what is typed in a nested layout stays while its pages change',
    async run(app) {
      await app.visit('/dashboard/settings/profile');
      await app.page.getByLabel('Draft').fill('half a sentence');
      await follow(app, 'Billing');
      await heading(app, 'Your billing');
      await expect(app.page.getByLabel('Draft')).toHaveValue('half a sentence');
    },
  },
  {
    name: 'the title is filled into the template of the layout',
    async run(app) {
      await app.visit('/dashboard/orders');
      await expect.poll(() => app.page.locator('title').textContent()).toBe('Orders | Dashboard');
      await expect(app.page.getByRole('cell', { name: '€12.50' })).toBeVisible();
    },
  },
];
