import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';
import { click, follow, seen } from '../../../../steps';
import { setCount, shows } from './helpers';

const caught = (app: App) => expect(seen(app, 'caught'));

export const errors: Case[] = [
  {
    name: 'error.tsx gets what a Client Component throws as it is, also where it is not an Error',
    async run(app) {
      await app.visit('/segments/thrown');
      await click(app, 'Throw a text');
      await caught(app).toHaveText('false "a text"');
      await app.visit('/segments/thrown');
      await click(app, 'Throw an object');
      await caught(app).toHaveText('false {"code":7}');
    },
  },
  {
    name: 'an error of a template is caught by the folder above, not by the error.tsx beside it',
    async run(app) {
      await app.visit('/segments/template-fails');
      await click(app, 'Break the template');
      await caught(app).toHaveText('above: a template that fails');
    },
  },
  {
    name: 'an error that error.tsx throws is caught by the error.tsx above',
    async run(app) {
      await app.visit('/segments');
      await follow(app, 'nested/error-fails');
      await caught(app).toHaveText('nested: an error.tsx that fails');
    },
  },
  {
    name: 'reset() of error.tsx does not ask the server, retry() does and shows what comes',
    async run(app) {
      await setCount(app, 'healed', 0);
      await app.visit('/segments');
      await follow(app, 'again');
      await caught(app).toBeVisible();
      await setCount(app, 'healed', 1);
      const before = (await app.sentByPage()).length;
      await click(app, 'Reset');
      await caught(app).toBeVisible();
      expect((await app.sentByPage()).length).toBe(before);
      await click(app, 'Retry');
      await shows(app, 'healed');
      expect((await app.sentByPage()).length).toBeGreaterThan(before);
    },
  },
];
