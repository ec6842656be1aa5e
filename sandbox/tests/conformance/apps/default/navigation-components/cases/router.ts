import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { click, seen } from '../../../../steps';

export const router: Case[] = [
  {
    name: 'bfcacheId is another one after a push to another page, and the same after a new query, a refresh and back()',
    async run(app) {
      const id = () => seen(app, 'id').textContent();
      await app.visit('/parts/ids/a');
      const first = await id();
      expect(first).toMatch(/^_b_\d+_$/);
      await click(app, 'Query');
      await expect.poll(() => app.location()).toBe('/parts/ids/a?q=1');
      expect(await id()).toBe(first);
      await click(app, 'Refresh');
      expect(await id()).toBe(first);
      await click(app, 'Other');
      await expect(app.page.getByRole('heading', { name: 'b', exact: true })).toBeVisible();
      expect(await id()).not.toBe(first);
      await click(app, 'Back');
      await expect(app.page.getByRole('heading', { name: 'a', exact: true })).toBeVisible();
      expect(await id()).toBe(first);
    },
  },
  {
    name: 'transitionTypes of a navigation reach the ViewTransition of the page it leads to',
    async run(app) {
      await app.visit('/parts/ids/a');
      await click(app, 'Other with types');
      await expect(app.page.getByRole('heading', { name: 'b', exact: true })).toBeVisible();
      await expect(seen(app, 'types')).toHaveText('forth,fast');
    },
  },
];
