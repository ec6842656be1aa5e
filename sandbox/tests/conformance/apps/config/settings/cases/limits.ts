import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { seen } from '../../../../steps';
import { callFrom, run } from './helpers';

export const limits: Case[] = [
  {
    name: 'bodySizeLimit in the configuration raises the limit of actions',
    async run(app) {
      await run(app, 'Send 1.5 MB', 'got 1500000');
      await run(app, 'Send 2.2 MB', 'refused');
      await expect.poll(() => app.serverLog()).toContain('Body exceeded 2mb limit');
    },
  },
  {
    name: 'allowedOrigins lets actions be called from the hosts it names',
    async run(app) {
      expect(await callFrom(app, 'https://friend.example')).toBe(200);
      expect(await callFrom(app, 'https://other.example')).toBe(500);
    },
  },
  {
    name: 'a star in allowedOrigins stands for one label, and the port counts',
    async run(app) {
      expect(await callFrom(app, 'https://a.friends.example')).toBe(200);
      expect(await callFrom(app, 'https://a.b.friends.example')).toBe(500);
      expect(await callFrom(app, 'https://friends.example')).toBe(500);
      expect(await callFrom(app, 'https://friend.example:8443')).toBe(500);
    },
  },
  {
    name: 'env of the configuration is read as process.env',
    async run(app) {
      await app.visit('/settings/');
      await expect(seen(app, 'env')).toHaveText('set in next.config.ts');
    },
  },
  {
    name: 'env of the configuration is in the code of Client Components, and nobody finds it in process.env as a whole',
    async run(app) {
      await app.visit('/settings/');
      await expect(seen(app, 'env-of-client')).toHaveText('set in next.config.ts');
      await expect(seen(app, 'by-name')).toHaveText('named before it');
      await expect(seen(app, 'in-brackets')).toHaveText('set in next.config.ts');
      await expect(seen(app, 'taken-apart')).toHaveText('undefined');
    },
  },
];
