import { expect } from '@playwright/test';
import type { Case } from '../../../group';
import { click, seen } from '../../../steps';

export const cases: Case[] = [
  {
    name: 'A page reaches its own handlers by every address it can read, and by a beacon',
    async run(app) {
      await app.visit('/ask');
      await click(app, 'go');
      const heard = Array(5).fill('hi happy').join(', ');
      await expect(seen(app, 'out')).toHaveText(`${heard}, true, /ask/heard`);
    },
  },
];
