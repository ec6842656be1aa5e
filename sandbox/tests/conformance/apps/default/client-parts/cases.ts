import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';
import { click, follow, seen } from '../../../steps';

const noted = (app: App, name: string) => app.page.locator('html').getAttribute(`data-${name}`);

export const cases: Case[] = [
  {
    name: 'onReady of a script is called after it has run and each time that it is mounted again',
    async run(app) {
      await app.visit('/client-parts/scripts');
      await expect.poll(() => noted(app, 'ready')).toBe('1');
      await click(app, 'Toggle');
      await click(app, 'Toggle');
      await expect.poll(() => noted(app, 'ready')).toBe('2');
      await follow(app, 'Other');
      await expect(app.page.getByRole('heading', { name: 'Other' })).toBeVisible();
      await expect.poll(() => noted(app, 'ready')).toBe('3');
      expect(await noted(app, 'ran')).toBe('1');
    },
  },
  {
    name: 'onLoadingComplete of an image is called with the img element',
    async run(app) {
      await app.visit('/client-parts/image');
      await expect(seen(app, 'told')).toHaveText('IMG A dot');
    },
  },
  {
    name: 'a file that a client file imports is client code without a directive of its own',
    async run(app) {
      await app.visit('/client-parts/imported');
      await click(app, 'Count 0');
      await expect(app.page.getByRole('button', { name: 'Count 1' })).toBeVisible();
    },
  },
  {
    name: 'dates, maps, sets, promises, bytes, big numbers and elements may be props of a Client Component',
    async run(app) {
      await app.visit('/client-parts/props');
      await expect(seen(app, 'told')).toHaveText('0,1,true,later,1+255,bigint,7 element');
    },
  },
  {
    name: "'use client' inside a component has no effect: it stays a Server Component",
    async run(app) {
      const { body } = await app.request('GET', '/client-parts/inside');
      expect(body).toContain('<p data-testid="part">undefined</p>');
      await app.visit('/client-parts/inside');
      await expect(seen(app, 'part')).toHaveText('undefined');
    },
  },
  {
    name: 'refresh() and updateTag() can be imported in a Client Component, and throw when called there',
    async run(app) {
      await app.visit('/client-parts/cache');
      await click(app, 'Refresh');
      await expect(seen(app, 'said')).toHaveText('Error: `refresh` is only available in a Server Component.');
      await click(app, 'Update');
      await expect(seen(app, 'said')).toHaveText(
        'Error: `updateTag` is only available in a Server Component.',
      );
    },
  },
  {
    name: 'transitionTypes of a link reach ViewTransition',
    async run(app) {
      await app.visit('/client-parts/types');
      await follow(app, 'Go');
      await expect(app.page.getByRole('heading', { name: 'There' })).toBeVisible();
      await expect.poll(() => noted(app, 'types')).toBe('slide,slow');
    },
  },
];
