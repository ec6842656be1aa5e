import { expect } from '@playwright/test';
import type { Case } from '../../../group';
import { seen } from '../../../steps';

export const cases: Case[] = [
  {
    name: 'notFound() in a dynamic page answers 404 with the nearest not-found',
    async run(app) {
      expect((await app.request('GET', '/status/missing')).status).toBe(404);
      await app.visit('/status/missing', 404);
      await expect(seen(app, 'shown')).toHaveText('not found in status');
    },
  },
  {
    name: 'redirect() in a dynamic page answers 307, permanentRedirect() 308',
    async run(app) {
      const moved = await app.request('GET', '/status/moved');
      expect([moved.status, moved.headers.location]).toEqual([307, '/status/target?a=1']);
      expect((await app.request('GET', '/status/permanent')).status).toBe(308);
    },
  },
  {
    name: 'a dynamic page that throws outside any boundary answers 500 with an error page and no text',
    async run(app) {
      const { status, body } = await app.request('GET', '/status/fails');
      expect([status, body.includes('secret of a page')]).toEqual([500, false]);
      await expect.poll(() => app.serverLog()).toContain('secret of a page without a boundary');
    },
  },
];
