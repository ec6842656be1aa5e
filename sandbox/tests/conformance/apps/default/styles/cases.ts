import { expect } from '@playwright/test';
import type { Case } from '../../../group';
import { seen } from '../../../steps';

export const cases: Case[] = [
  {
    name: 'a class of a CSS module may be composed of another',
    async run(app) {
      await app.visit('/styles');
      await expect(seen(app, 'composed')).toHaveCSS('color', 'rgb(1, 2, 3)');
      await expect(seen(app, 'composed')).toHaveCSS('font-size', '33px');
    },
  },
];
