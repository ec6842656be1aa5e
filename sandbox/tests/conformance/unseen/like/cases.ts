import { expect } from '@playwright/test';
import type { App } from '../../../../../examples/app';
import type { Case } from '../../group';

const button = (app: App, photo: string) => app.page.getByRole('button', { name: `Like ${photo}` });
const count = async (app: App, photo: string) => Number((await button(app, photo).innerText()).slice(2));

export const cases: Case[] = [
  {
    name: 'a like shows at once, before the server has answered, and stays',
    async run(app) {
      await app.visit('/like');
      const before = await count(app, 'sunset');
      await button(app, 'sunset').click();
      await expect(button(app, 'sunset')).toHaveText(`♥ ${before + 1}`, { timeout: 800 });
      await expect(button(app, 'sunset')).toHaveAttribute('aria-busy', 'false');
      await expect(button(app, 'sunset')).toHaveText(`♥ ${before + 1}`);
    },
  },
  {
    name: 'three quick likes count three',
    async run(app) {
      await app.visit('/like');
      const before = await count(app, 'harbour');
      for (let press = 0; press < 3; press++) await button(app, 'harbour').click();
      await expect(button(app, 'harbour')).toHaveText(`♥ ${before + 3}`, { timeout: 800 });
      await expect(button(app, 'harbour')).toHaveAttribute('aria-busy', 'false');
      await app.visit('/like');
      expect(await count(app, 'harbour')).toBe(before + 3);
    },
  },
  {
    name: 'each photo has its own count',
    async run(app) {
      await app.visit('/like');
      const other = await count(app, 'harbour');
      await button(app, 'sunset').click();
      await expect(button(app, 'sunset')).toHaveAttribute('aria-busy', 'false');
      expect(await count(app, 'harbour')).toBe(other);
    },
  },
];
