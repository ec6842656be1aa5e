import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';
import { follow, seen } from '../../../../steps';

const at = '/parts/links';

async function heardAfter(app: App, name: string, heard: string): Promise<void> {
  await app.visit(at);
  await follow(app, name);
  await expect(seen(app, 'heard')).toHaveText(heard);
  expect(await app.location()).toBe(at);
}

export const links: Case[] = [
  {
    name: 'a click on a link within the app calls onClick and onNavigate, whose preventDefault() stops the navigation',
    run: (app) => heardAfter(app, 'Stopped', 'click,navigate'),
  },
  {
    name: 'a link to another host calls onClick and not onNavigate',
    run: (app) => heardAfter(app, 'Another host', 'click'),
  },
  {
    name: 'a link with the attribute download calls onClick and not onNavigate',
    run: (app) => heardAfter(app, 'Download', 'click'),
  },
  {
    name: 'a click with a modifier key calls onClick and not onNavigate',
    async run(app) {
      await app.visit(at);
      await app.page.getByRole('link', { name: 'Within', exact: true }).click({ modifiers: ['Shift'] });
      await expect(seen(app, 'heard')).toHaveText('click');
    },
  },
  {
    name: 'a link shows and goes to the address in `as`, and passes attributes on',
    async run(app) {
      await app.visit(at);
      const link = app.page.locator('#shown-as');
      await expect(link).toHaveAttribute('href', '/parts/links/elsewhere');
      await expect(link).toHaveAttribute('class', 'mine');
      await expect(app.page.locator('#object')).toHaveAttribute('href', '/parts/links/elsewhere?a=1');
      await follow(app, 'Shown as');
      await expect(app.page.getByRole('heading', { name: 'Elsewhere' })).toBeVisible();
      await expect.poll(() => app.location()).toBe('/parts/links/elsewhere');
    },
  },
  {
    name: 'with legacyBehavior the child is the link',
    async run(app) {
      await app.visit(at);
      await expect(app.page.locator('b[href="/parts/links/elsewhere"]')).toHaveText('Child');
      await app.page.getByText('Child').click();
      await expect(app.page.getByRole('heading', { name: 'Elsewhere' })).toBeVisible();
    },
  },
];
