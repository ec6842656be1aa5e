import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';
import { click, follow, seen } from '../../../../steps';
import { countOf, hasButton, held, shows } from './helpers';

export const layouts: Case[] = [
  {
    name: 'a layout that is a Client Component reads params with use()',
    async run(app) {
      await app.visit('/segments/client-layout/seven');
      await expect(seen(app, 'layout-param')).toHaveText('layout of seven');
      await shows(app, 'below a client layout');
    },
  },
  {
    name: 'a layout that two pages share is not rendered on the server for a navigation between them',
    async run(app) {
      await app.visit('/segments/shared/a');
      await shows(app, 'shared a');
      const rendered = await seen(app, 'rendered').innerText();
      const [layout, page] = [await countOf(app, 'shared layout'), await countOf(app, 'page b')];
      await follow(app, 'shared/b');
      await shows(app, 'shared b');
      expect(await countOf(app, 'page b')).toBeGreaterThan(page);
      expect(await countOf(app, 'shared layout')).toBe(layout);
      await expect(seen(app, 'rendered')).toHaveText(rendered);
    },
  },
  {
    name: 'loading.tsx does not show for a layout of its own folder that waits, and shows for its page',
    async run(app) {
      await app.visit('/segments');
      await held(
        app,
        'own-loading-page',
        () =>
          held(
            app,
            'own-loading',
            () => follow(app, 'own-loading'),
            () => isWithoutLoading(app),
          ),
        async () => {
          await expect(seen(app, 'layout')).toBeVisible();
          await expect(seen(app, 'loading')).toBeVisible();
        },
      );
      await shows(app, 'below a layout that waits');
    },
  },
  {
    name: 'without Cache Components a navigation waits for a layout that waits',
    only: 'classic',
    async run(app) {
      await app.visit('/segments');
      await held(
        app,
        'own-loading',
        () => follow(app, 'own-loading'),
        () => shows(app, 'start {}'),
      );
      await shows(app, 'below a layout that waits');
    },
  },
  {
    name: 'a page or layout may end in .js or .jsx, and params of a fixed route is an empty object',
    async run(app) {
      await app.visit('/segments/endings/js');
      await expect(seen(app, 'layout')).toHaveText('page.js {}');
      await app.visit('/segments/endings/jsx');
      await expect(seen(app, 'layout')).toHaveText('page.jsx');
    },
  },
];

/** A click that is answered shows that the page had its time. */
async function isWithoutLoading(app: App): Promise<void> {
  await click(app, 'Layout 0');
  await hasButton(app, 'Layout 1');
  await expect(seen(app, 'loading')).toHaveCount(0);
}
