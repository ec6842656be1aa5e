import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { click, follow, seen } from '../../../../steps';
import { counts, isAt, shows } from './helpers';

export const links: Case[] = [
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
    name: 'a layout keeps its state over a navigation, the page starts again',
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
    name: 'a template starts again with each navigation below it',
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
      // A click before the link was prefetched, within some 50 ms, shows nothing meanwhile on Next.js 16.4.6.
      await new Promise((prefetched) => setTimeout(prefetched, 1000));
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
