import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';
import { call, changedBy, read, shown } from './helpers';

const pages = ['plain', 'grouped', 'items/one', 'items/two', 'items/one/more'];

/** Which of the pages `revalidatePath` makes be rendered again. */
const byPath = (app: App, ...given: string[]) =>
  changedBy(app, pages, () => call(app, 'revalidatePath', ...given));

export const paths: Case[] = [
  {
    name: 'revalidatePath() with the path of a page renders this one again, and no other of its route',
    async run(app) {
      expect(await byPath(app, '/revalidation/items/one')).toEqual(['items/one']);
    },
  },
  {
    name: 'revalidatePath() with a pattern and the type page renders all pages of the route again, and none below',
    async run(app) {
      expect(await byPath(app, '/revalidation/items/[id]', 'page')).toEqual(['items/one', 'items/two']);
    },
  },
  {
    name: 'revalidatePath() with a pattern and the type layout renders all pages below again',
    async run(app) {
      expect(await byPath(app, '/revalidation/items/[id]', 'layout')).toEqual([
        'items/one',
        'items/two',
        'items/one/more',
      ]);
    },
  },
  {
    name: 'revalidatePath() with a pattern and no type does nothing, and the log says so',
    async run(app) {
      expect(await byPath(app, '/revalidation/items/[id]')).toEqual([]);
      await expect
        .poll(() => app.serverLog())
        .toContain('was passed to "revalidatePath", but the "type" parameter is missing');
    },
  },
  {
    name: 'a route group is not part of a path without a type',
    async run(app) {
      expect(await byPath(app, '/revalidation/grouped')).toEqual(['grouped']);
      expect(await byPath(app, '/revalidation/(grouped)/grouped')).toEqual([]);
    },
  },
  {
    name: 'a route group is part of a path with a type',
    async run(app) {
      expect(await byPath(app, '/revalidation/(grouped)/grouped', 'page')).toEqual(['grouped']);
      expect(await byPath(app, '/revalidation/grouped', 'page')).toEqual([]);
    },
  },
  {
    name: 'a path of more than 1024 characters does nothing, and the log says so',
    async run(app) {
      expect(await byPath(app, `/revalidation/${'x'.repeat(1024)}`)).toEqual([]);
      expect(await call(app, 'revalidatePath', '/revalidation/plain')).toBe('200 undefined');
      await expect.poll(() => app.serverLog()).toContain('which exceeded max length of 1024');
    },
  },
  {
    name: 'revalidatePath() with the path of a Route Handler makes what it reads from caches fresh',
    async run(app) {
      const { untagged } = await read(app);
      expect((await read(app)).untagged).toBe(untagged);
      await call(app, 'revalidatePath', '/revalidation/read');
      expect((await read(app)).untagged).not.toBe(untagged);
    },
  },
  {
    name: "revalidatePath('/', 'layout') renders every page again",
    async run(app) {
      expect(await byPath(app, '/', 'layout')).toEqual(pages);
    },
  },
  {
    name: 'in revalidatePath() letter case counts, and a slash at the end does not',
    async run(app) {
      expect(await byPath(app, '/revalidation/PLAIN')).toEqual([]);
      expect(await byPath(app, '/revalidation/plain/')).toEqual(['plain']);
    },
  },
  {
    name: 'revalidatePath() renders nothing by itself, only the next visit does',
    async run(app) {
      const renders = async () => Number((await app.request('GET', '/revalidation/counted/renders')).body);
      await app.request('GET', '/revalidation/counted');
      const before = await renders();
      await call(app, 'revalidatePath', '/revalidation/counted');
      expect(await renders()).toBe(before);
      await app.request('GET', '/revalidation/counted');
      expect(await renders()).toBeGreaterThan(before);
    },
  },
  {
    name: 'revalidatePath() leaves a page that shows the same data under another path',
    async run(app) {
      const changed = () =>
        changedBy(app, ['stored', 'beside'], () => call(app, 'revalidatePath', '/revalidation/stored'));
      expect(await changed()).toEqual(['stored']);
      expect(await shown(app, 'beside')).not.toBe(await shown(app, 'stored'));
    },
  },
];
