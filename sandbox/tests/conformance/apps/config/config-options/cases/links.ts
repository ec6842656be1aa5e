import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { follow, seen } from '../../../../steps';

/** The proxy holds the pages back that the links lead to. */
export const links: Case[] = [
  {
    name: 'useLinkStatus is pending from the click on its own link until the page is there',
    async run(app) {
      await app.visit('/options/proxied/slow/');
      await expect(seen(app, 'one')).toHaveText('idle');
      await follow(app, 'One idle');
      await expect(seen(app, 'one')).toHaveText('pending');
      await expect(seen(app, 'outside')).toHaveText('idle');
      await expect(seen(app, 'shown')).toHaveText('one');
      await expect(seen(app, 'one')).toHaveText('idle');
    },
  },
  {
    name: 'of two links that were clicked only the last is pending',
    async run(app) {
      await app.visit('/options/proxied/slow/');
      await follow(app, 'One idle');
      await follow(app, 'Two idle');
      await expect(seen(app, 'two')).toHaveText('pending');
      await expect(seen(app, 'one')).toHaveText('idle');
      await expect(seen(app, 'shown')).toHaveText('two');
    },
  },
];
