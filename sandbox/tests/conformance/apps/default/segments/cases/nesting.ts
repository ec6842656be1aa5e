import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { click, follow, seen } from '../../../../steps';
import { hasButton, held, shows } from './helpers';

const caughtInTemplate = '[data-testid=layout] [data-testid=template] [data-testid=caught]';

export const nesting: Case[] = [
  {
    name: 'template.tsx lies inside the layout of its folder, and error.tsx inside template.tsx',
    async run(app) {
      await app.visit('/segments');
      await follow(app, 'nested/fails');
      await expect(app.page.locator(caughtInTemplate)).toHaveText('nested: an error of the server');
    },
  },
  {
    name: 'loading.tsx lies inside error.tsx of its folder, which catches an error of loading.tsx',
    async run(app) {
      await app.visit('/segments');
      await held(
        app,
        'loading-fails',
        () => follow(app, 'nested/loading-fails'),
        () => expect(seen(app, 'caught')).toHaveText('beside loading: a loading.tsx that fails'),
      );
    },
  },
  {
    name: 'not-found.tsx lies inside loading.tsx of its folder, and may wait for something',
    async run(app) {
      await app.visit('/segments');
      await held(
        app,
        'not-found',
        () => follow(app, 'nested/missing'),
        () => expect(seen(app, 'loading')).toHaveText('loading of missing'),
      );
      await shows(app, 'own not-found.tsx');
    },
  },
  {
    name: 'not-found.tsx lies inside error.tsx of its folder, which catches an error of not-found.tsx',
    async run(app) {
      await app.visit('/segments');
      await follow(app, 'nested/missing-fails');
      await expect(seen(app, 'caught')).toHaveText('beside not-found: a not-found.tsx that fails');
    },
  },
  {
    name: 'not-found.tsx gets no props, may be async and reads headers',
    async run(app) {
      await app.visit('/segments');
      await follow(app, 'absent');
      await shows(app, 'not-found.tsx [] true');
    },
  },
  {
    name: 'loading.tsx may be a Client Component, and layouts stay interactive while a page is on its way',
    async run(app) {
      await app.visit('/segments');
      await held(
        app,
        'late',
        () => follow(app, 'nested/late'),
        async () => {
          await expect(seen(app, 'loading')).toHaveText('loading, alive');
          await click(app, 'Layout 0');
          await hasButton(app, 'Layout 1');
        },
      );
      await shows(app, 'late page');
      await expect(seen(app, 'loading')).toHaveCount(0);
      await hasButton(app, 'Layout 1');
    },
  },
  {
    name: 'a navigation that is under way can be left for another one',
    async run(app) {
      await app.visit('/segments');
      await held(
        app,
        'late',
        () => follow(app, 'nested/late'),
        async () => {
          await expect(seen(app, 'loading')).toBeVisible();
          await follow(app, 'Start');
          await shows(app, 'start {}');
        },
      );
      await expect.poll(() => app.location()).toBe('/segments');
      await shows(app, 'start {}');
    },
  },
];
