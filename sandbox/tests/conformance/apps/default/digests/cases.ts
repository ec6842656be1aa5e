import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';
import { click, seen } from '../../../steps';

/** What the server has logged of an error with a digest of its own, so often. */
const logsOwn = (app: App, count: number) =>
  expect.poll(async () => (await app.serverLog()).split('Error: own words').length - 1).toBe(count);

export const cases: Case[] = [
  {
    name: 'an error in a page that has a digest keeps it, and is logged as any other',
    async run(app) {
      await app.visit('/digests/page?kind=own');
      await expect(seen(app, 'digest')).toHaveText('OWN');
      await logsOwn(app, 1);
      expect(await app.serverLog()).toMatch(/own words.*digest: 'OWN'/s);
    },
  },
  {
    name: 'what is thrown in a page with an empty digest, as a plain object or as a text gets a digest',
    async run(app) {
      for (const kind of ['empty', 'object', 'text']) {
        await app.visit(`/digests/page?kind=${kind}`);
        await expect(seen(app, 'digest')).toHaveText(/^\d+$/);
      }
      await expect
        .poll(() => app.serverLog())
        .toMatch(/empty words.*\{"digest":"NOT_TAKEN","message":"no error"\}.*a thrown text/s);
    },
  },
  {
    name: 'an action that throws an error with a digest hands the digest on, and the log has the error',
    async run(app) {
      await app.visit('/digests/action');
      await click(app, 'own');
      await expect(seen(app, 'caught')).toHaveText('own,OWN,Minified React er');
      await logsOwn(app, 1);
      for (const kind of ['empty', 'object', 'text']) {
        await click(app, kind);
        await expect(seen(app, 'caught')).toHaveText(new RegExp(`^${kind},\\d+,Minified React er$`));
      }
    },
  },
  {
    name: 'a Route Handler that throws an error with a digest answers 500, and the log has the error',
    async run(app) {
      const { status, body } = await app.request('POST', '/digests/handler', { body: 'own' });
      expect([status, body]).toEqual([500, '']);
      await logsOwn(app, 1);
    },
  },
];
