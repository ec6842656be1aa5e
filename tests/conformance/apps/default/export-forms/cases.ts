import { expect } from '@playwright/test';
import type { Case } from '../../../group';
import { seen } from '../../../steps';

const exported = JSON.stringify(['EUR', 2, 2, 'nameless', ['one', 'two']]);

export const cases: Case[] = [
  {
    name: 'one export declares several functions of a Route Handler, separated by commas',
    async run(app) {
      for (const method of ['POST', 'PUT', 'DELETE']) {
        const { status, body } = await app.request(method, '/export-forms/api');
        expect([status, JSON.parse(body)]).toEqual([200, [method, 'EUR']]);
      }
      expect((await app.request('GET', '/export-forms/api')).status).toBe(405);
    },
  },
  {
    name: "a module's own exports win over those of export *, on the server and in the browser",
    async run(app) {
      await app.visit('/export-forms');
      await expect(seen(app, 'server')).toHaveText(exported);
      await expect(seen(app, 'client')).toHaveText(exported);
    },
  },
  {
    name: 'who imports variables of one export let sees what they become',
    async run(app) {
      await app.visit('/export-forms');
      await expect(seen(app, 'counted')).toHaveText('[true,3]');
    },
  },
];
