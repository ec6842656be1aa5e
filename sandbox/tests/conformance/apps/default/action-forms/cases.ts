import { expect } from '@playwright/test';
import type { Case } from '../../../group';
import { click, seen } from '../../../steps';

export const cases: Case[] = [
  {
    name: 'Server Actions may name the type of this, and use this and arguments of functions and classes inside',
    async run(app) {
      await app.visit('/action-forms');
      await click(app, 'Run');
      await expect(seen(app, 'results')).toHaveText(
        JSON.stringify([2, 3, 3, 3, 1, [1, 2, 5], [1, 2, 7], 4, 6, 7, 4]),
      );
    },
  },
];
