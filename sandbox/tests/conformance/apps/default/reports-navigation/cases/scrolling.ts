import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';
import { follow, seen } from '../../../../steps';

const top = (app: App) => app.page.locator('html').evaluate((element) => element.scrollTop);
const topOfPart = (app: App) =>
  app.page.locator('#part').evaluate((element) => Math.abs(Math.round(element.getBoundingClientRect().top)));

export const scrolling: Case[] = [
  {
    name: 'a link that changes the search params scrolls to the top, one with scroll={false} does not',
    report: 'https://github.com/vercel/next.js/issues/49087',
    async run(app) {
      await app.visit('/reports-navigation/long');
      await follow(app, 'Tab b');
      await expect(seen(app, 'tab')).toHaveText('b');
      expect(await top(app)).toBeGreaterThan(1000);
      await follow(app, 'Tab a');
      await expect(seen(app, 'tab')).toHaveText('a');
      await expect.poll(() => top(app)).toBe(0);
    },
  },
  {
    name: 'a link to a part of its own page scrolls there the first time it is followed, not once the address has the part',
    report: 'https://github.com/vercel/next.js/issues/96500',
    async run(app) {
      await app.visit('/reports-navigation/long');
      await follow(app, 'To the part');
      await expect.poll(() => topOfPart(app)).toBe(0);
      await follow(app, 'To the part');
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await topOfPart(app)).toBeGreaterThan(1000);
    },
  },
];
