import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { follow } from '../../../../steps';

export const slashes: Case[] = [
  {
    name: 'with trailingSlash an address without one is sent on with 308',
    async run(app) {
      const answer = await app.request('GET', '/settings?a=1');
      expect([answer.status, answer.headers.location]).toEqual([308, '/settings/?a=1']);
      expect((await app.request('GET', '/settings/')).status).toBe(200);
    },
  },
  {
    name: 'with trailingSlash a link leads to the address with one',
    async run(app) {
      await app.visit('/settings/');
      await follow(app, 'Target');
      await expect(app.page.getByRole('heading', { name: 'Target' })).toBeVisible();
      await expect.poll(() => app.location()).toBe('/settings/target/');
    },
  },
];
