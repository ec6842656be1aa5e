import { expect } from '@playwright/test';
import { conformanceModes as modes } from '../../../../../../data/schema';
import type { App } from '../../../../../../examples/app';
import { type Case, modeNames } from '../../../group';
import { follow, seen } from '../../../steps';

const title = (app: App) => app.page.locator('title').first().textContent();

export const cases: Case[] = modes.map((mode) => ({
  name: `generateMetadata of a layout runs for each navigation below it, the layout itself does not, ${modeNames[mode]}`,
  report: 'https://github.com/vercel/next.js/issues/62165',
  only: mode,
  async run(app) {
    await app.visit('/reports-metadata/titles/first');
    await expect(app.page.getByRole('heading', { name: 'The first page' })).toBeVisible();
    await expect.poll(() => title(app)).toMatch(/^Title \d+$/);
    const before = [await title(app), await seen(app, 'layout').innerText()];
    await follow(app, 'Second');
    await expect(app.page.getByRole('heading', { name: 'The second page' })).toBeVisible();
    await expect.poll(() => title(app)).not.toBe(before[0]);
    await expect(seen(app, 'layout')).toHaveText(String(before[1]));
  },
}));
