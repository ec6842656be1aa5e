import { expect } from '@playwright/test';
import type { Case } from '../../../group';
import { seen } from '../../../steps';

export const cases: Case[] = [
  {
    name: 'the fields of a class may be made of its parameter properties, on the server and in the browser',
    async run(app) {
      await app.visit('/parameter-fields');
      await expect(seen(app, 'server')).toHaveText('of a at here/a, 2 kg');
      await expect(seen(app, 'client')).toHaveText('of b at there/b, 4 kg');
    },
  },
];
