import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { click, follow, seen } from '../../../../steps';
import { address, counts, isAt, shows } from './helpers';

export const router: Case[] = [
  {
    name: 'with Cache Components a page that is left keeps its state for the way back',
    only: 'cached',
    async run(app) {
      await app.visit('/navigation');
      await click(app, 'Page counter 0');
      await follow(app, 'Second');
      await shows(app, 'second');
      await app.go('back');
      await counts(app, 'Page', 1);
    },
  },
  {
    name: 'without Cache Components a page that is left loses its state',
    only: 'classic',
    async run(app) {
      await app.visit('/navigation');
      await click(app, 'Page counter 0');
      await follow(app, 'Second');
      await shows(app, 'second');
      await app.go('back');
      await counts(app, 'Page', 0);
    },
  },
  {
    name: 'router.push goes to a page and back() returns',
    async run(app) {
      await app.visit('/navigation');
      await click(app, 'Push');
      await shows(app, 'second');
      await isAt(app, '/navigation/second?by=push');
      await click(app, 'Back');
      await shows(app, 'first');
      await isAt(app, '/navigation');
    },
  },
  {
    name: 'router.replace takes the place of the entry in the history',
    async run(app) {
      await app.visit('/navigation/items/1');
      await follow(app, 'First');
      await shows(app, 'first');
      await click(app, 'Replace');
      await shows(app, 'second');
      await app.go('back');
      await shows(app, 'item 1');
    },
  },
  {
    name: 'router.refresh renders the page again and keeps client state',
    async run(app) {
      await app.visit('/navigation');
      const now = seen(app, 'now');
      await expect(now).toBeVisible();
      const before = await now.innerText();
      await click(app, 'Page counter 0');
      await click(app, 'Refresh');
      await expect(now).not.toHaveText(before);
      await counts(app, 'Page', 1);
    },
  },
  {
    name: 'the buttons back and forward of the browser work without loading a document',
    async run(app) {
      await app.visit('/navigation');
      await click(app, 'Layout counter 0');
      await follow(app, 'Item 1');
      await shows(app, 'item 1');
      await app.go('back');
      await shows(app, 'first');
      await app.go('forward');
      await shows(app, 'item 1');
      await counts(app, 'Layout', 1);
    },
  },
  {
    name: 'reloading starts client state again',
    async run(app) {
      await app.visit('/navigation');
      await click(app, 'Layout counter 0');
      await counts(app, 'Layout', 1);
      await app.go('reload');
      await counts(app, 'Layout', 0);
    },
  },
  {
    name: 'usePathname, useSearchParams and useParams tell where the page is, also after a navigation',
    async run(app) {
      await app.visit('/navigation/items/1?x=1');
      await expect(address(app)).toHaveText(
        JSON.stringify({ pathname: '/navigation/items/1', search: 'x=1', params: { id: '1' } }),
      );
      await follow(app, 'Second');
      await expect(address(app)).toHaveText(
        JSON.stringify({ pathname: '/navigation/second', search: 'tab=a', params: {} }),
      );
    },
  },
  {
    name: 'next/form turns its fields into a query without loading a document',
    async run(app) {
      await app.visit('/navigation/form');
      const before = await app.documents();
      await click(app, 'Layout counter 0');
      await app.page.getByLabel('Term').fill('two words');
      await click(app, 'Search');
      await expect(seen(app, 'tab')).toHaveText('{"term":"two words"}');
      await isAt(app, '/navigation/second?term=two+words');
      await counts(app, 'Layout', 1);
      expect(await app.documents()).toBe(before);
    },
  },
  {
    name: 'next/form works as a plain GET form without JavaScript',
    async run(app) {
      const plain = await app.withoutScripts();
      await plain.visit('/navigation/form');
      await plain.page.getByLabel('Term').fill('plain');
      await plain.page.getByRole('button', { name: 'Search' }).click();
      await expect.poll(() => plain.location()).toBe('/navigation/second?term=plain');
    },
  },
  {
    name: 'a link works without JavaScript, by loading the document',
    async run(app) {
      const plain = await app.withoutScripts();
      await plain.visit('/navigation');
      await plain.page.getByRole('link', { name: 'Second', exact: true }).click();
      await expect(seen(plain, 'shown')).toHaveText('second');
    },
  },
];
