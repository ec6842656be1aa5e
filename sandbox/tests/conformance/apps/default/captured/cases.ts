import { expect } from '@playwright/test';
import type { Case } from '../../../group';
import { click, seen } from '../../../steps';

export const cases: Case[] = [
  {
    name: 'an inline action takes along members that are read with ?.',
    async run(app) {
      await app.visit('/captured');
      await click(app, 'optional');
      await expect(seen(app, 'optional')).toHaveText('from a.b undefined');
      await click(app, 'plain');
      await expect(seen(app, 'plain')).toHaveText('from a.b');
    },
  },
];
