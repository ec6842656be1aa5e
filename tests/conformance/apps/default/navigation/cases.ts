import { expect } from '@playwright/test';
import type { App } from '../../../../../examples/app';
import type { Case } from '../../../group';
import { click, follow, seen } from '../../../steps';

const shows = (app: App, text: string) => expect(seen(app, 'shown')).toHaveText(text);
const counts = (app: App, name: string, count: number) =>
  expect(app.page.getByRole('button', { name: `${name} counter ${count}`, exact: true })).toBeVisible();
const isAt = (app: App, path: string) => expect.poll(() => app.location()).toBe(path);
const address = (app: App) => seen(app, 'address');

const links: Case[] = [
  {
    name: 'a link shows its page without loading a document',
    async run(app) {
      await app.visit('/navigation');
      const before = await app.documents();
      await follow(app, 'Second');
      await shows(app, 'second');
      await isAt(app, '/navigation/second?tab=a');
      expect(await app.documents()).toBe(before);
    },
  },
  {
    name: 'a plain anchor loads a document, and client state is gone',
    async run(app) {
      await app.visit('/navigation');
      await click(app, 'Layout counter 0');
      const before = await app.documents();
      await follow(app, 'Plain second');
      await shows(app, 'second');
      await counts(app, 'Layout', 0);
      expect(await app.documents()).toBe(before + 1);
    },
  },
  {
    name: 'a layout keeps its state over a navigation, the page starts anew',
    async run(app) {
      await app.visit('/navigation/items/1');
      await shows(app, 'item 1');
      for (const name of ['Layout', 'Items layout', 'Page']) await click(app, `${name} counter 0`);
      await follow(app, 'Item 2');
      await shows(app, 'item 2');
      await counts(app, 'Layout', 1);
      await counts(app, 'Items layout', 1);
      await counts(app, 'Page', 0);
    },
  },
  {
    name: 'a template starts anew with each navigation below it',
    async run(app) {
      await app.visit('/navigation/items/1');
      await click(app, 'Template counter 0');
      await counts(app, 'Template', 1);
      await follow(app, 'Item 2');
      await shows(app, 'item 2');
      await counts(app, 'Template', 0);
    },
  },
  {
    name: 'a page stays mounted where only the query changes',
    async run(app) {
      await app.visit('/navigation');
      await click(app, 'Page counter 0');
      await click(app, 'Push query');
      await isAt(app, '/navigation?only=query');
      await counts(app, 'Page', 1);
    },
  },
  {
    name: 'loading.tsx shows while a page is on its way',
    async run(app) {
      await app.visit('/navigation');
      await follow(app, 'Slow');
      await expect(seen(app, 'loading')).toBeVisible();
      await shows(app, 'slow');
      await expect(seen(app, 'loading')).toHaveCount(0);
    },
  },
  {
    name: 'a document with a slow page streams: loading.tsx first, then the page in its place',
    async run(app) {
      const { body } = await app.request('GET', '/navigation/slow');
      expect(body.indexOf('Loading the slow page')).toBeGreaterThan(0);
      expect(body.indexOf('data-testid="shown"')).toBeGreaterThan(body.indexOf('Loading the slow page'));
    },
  },
  {
    name: 'a link to a page that redirects ends where it points',
    async run(app) {
      await app.visit('/navigation');
      const before = await app.documents();
      await follow(app, 'Moved');
      await shows(app, 'second');
      await isAt(app, '/navigation/second?from=moved');
      await expect(seen(app, 'tab')).toHaveText('{"from":"moved"}');
      expect(await app.documents()).toBe(before);
    },
  },
  {
    name: 'a link to a page that calls notFound() shows the nearest not-found, and one can go on from there',
    async run(app) {
      await app.visit('/navigation');
      await follow(app, 'Missing');
      await expect(seen(app, 'shown')).toContainText('not found here');
      await follow(app, 'Home of navigation');
      await shows(app, 'first');
    },
  },
  {
    name: 'the title of the document follows the page',
    async run(app) {
      await app.visit('/navigation');
      await follow(app, 'Second');
      await shows(app, 'second');
      await expect.poll(() => app.page.locator('title').textContent()).toBe('The second page');
    },
  },
  {
    name: 'a link with replace leaves no entry in the history',
    async run(app) {
      await app.visit('/navigation/items/1');
      await follow(app, 'First');
      await shows(app, 'first');
      await follow(app, 'Second instead');
      await shows(app, 'second');
      await app.go('back');
      await shows(app, 'item 1');
    },
  },
];

const router: Case[] = [
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
    name: 'reloading starts client state anew',
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

export const cases = [...links, ...router];
