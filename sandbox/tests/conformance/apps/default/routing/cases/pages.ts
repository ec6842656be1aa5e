import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { seen } from '../../../../steps';
import { shows, showsJson } from './helpers';

export const pages: Case[] = [
  { name: 'a folder with a page is a route', run: (app) => shows(app, '/routing', 'index') },
  {
    name: 'a fixed segment wins over a dynamic one beside it',
    run: (app) => shows(app, '/routing/fixed', 'fixed'),
  },
  {
    name: 'a dynamic segment arrives as a param, and a query as search params',
    run: (app) => showsJson(app, '/routing/seven?a=1', { params: { slug: 'seven' }, search: { a: '1' } }),
  },
  {
    name: 'a query name that is repeated arrives as an array, one without a value as an empty string',
    run: (app) =>
      showsJson(app, '/routing/x?a=1&a=2&b', { params: { slug: 'x' }, search: { a: ['1', '2'], b: '' } }),
  },
  {
    name: 'an encoded segment of a page stays encoded in params, an encoded query does not',
    run: (app) =>
      showsJson(app, '/routing/a%20b?q=c%20d+e', { params: { slug: 'a%20b' }, search: { q: 'c d e' } }),
  },
  {
    name: 'letters outside ASCII arrive encoded in params of a page',
    run: (app) => showsJson(app, '/routing/caf%C3%A9', { params: { slug: 'caf%C3%A9' }, search: {} }),
  },
  {
    name: 'two dynamic segments give two params',
    run: (app) => showsJson(app, '/routing/one/two', { slug: 'one', other: 'two' }),
  },
  {
    name: 'a catch-all segment gives an array',
    run: (app) => showsJson(app, '/routing/files/a/b/c', { path: ['a', 'b', 'c'] }),
  },
  {
    name: 'a catch-all segment needs at least one part: the dynamic route beside it answers',
    run: (app) => showsJson(app, '/routing/files', { params: { slug: 'files' }, search: {} }),
  },
  {
    name: 'an optional catch-all segment also matches its folder, with no param',
    async run(app) {
      await showsJson(app, '/routing/docs', {});
      await showsJson(app, '/routing/docs/a/b', { path: ['a', 'b'] });
    },
  },
  {
    name: 'a route group adds its layout and no segment',
    async run(app) {
      await shows(app, '/routing/inside', 'inside a group');
      await expect(seen(app, 'group-layout')).toHaveText('inside a group');
    },
  },
  {
    name: 'a layout gets the params of its own segment',
    async run(app) {
      await app.visit('/routing/sync/5');
      await expect(seen(app, 'layout-id')).toHaveText('5');
    },
  },
  {
    name: 'a page that is a Client Component reads params and search params with use()',
    run: (app) => showsJson(app, '/routing/sync/5?tab=two', { id: '5', tab: 'two' }),
  },
  {
    name: 'a private folder is no route of its own',
    run: (app) => showsJson(app, '/routing/_private', { params: { slug: '_private' }, search: {} }),
  },
];
