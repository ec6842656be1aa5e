import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { seen } from '../../../../steps';
import { showsJson } from './helpers';

export const addresses: Case[] = [
  {
    name: 'an address that no route answers shows the root not-found with 404',
    async run(app) {
      await app.visit('/nowhere/at/all', 404);
      await expect(app.page.getByRole('heading', { name: 'Root not found' })).toBeVisible();
    },
  },
  {
    name: 'notFound() in a static page answers 404 with the nearest not-found',
    async run(app) {
      await app.visit('/routing/gone', 404);
      await expect(seen(app, 'shown')).toHaveText('nearest not found');
    },
  },
  {
    name: 'notFound() further down uses the not-found of the folder above',
    async run(app) {
      await app.visit('/routing/gone/deep', 404);
      await expect(seen(app, 'shown')).toHaveText('nearest not found');
      await expect(app.page.getByRole('heading', { name: 'Routing' })).toBeVisible();
    },
  },
  {
    name: 'a page that is not found asks search engines not to index it',
    async run(app) {
      const { body } = await app.request('GET', '/routing/gone');
      expect(body).toContain('<meta name="robots" content="noindex"');
    },
  },
  {
    name: 'a trailing slash is taken away with a 308',
    async run(app) {
      const answer = await app.request('GET', '/routing/fixed/?a=1');
      expect([answer.status, answer.headers.location]).toEqual([308, '/routing/fixed?a=1']);
    },
  },
  {
    name: 'a Route Handler gets its params decoded, other than a page',
    async run(app) {
      const answer = await app.request('GET', '/routing/handler/a%20b?x=1');
      expect([answer.status, JSON.parse(answer.body)]).toEqual([200, { id: 'a b', query: '?x=1' }]);
    },
  },
  {
    name: 'a catch-all Route Handler gets an array',
    async run(app) {
      const answer = await app.request('GET', '/routing/handler/all/x/y');
      expect(JSON.parse(answer.body)).toEqual({ rest: ['x', 'y'] });
    },
  },
  {
    name: 'the letter case of an address counts',
    run: (app) => showsJson(app, '/routing/FIXED', { params: { slug: 'FIXED' }, search: {} }),
  },
];
