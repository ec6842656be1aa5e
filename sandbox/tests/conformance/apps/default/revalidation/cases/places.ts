import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { seen } from '../../../../steps';
import { changedBy, read } from './helpers';

const whileRendering = ['revalidatePath', 'revalidateTag', 'updateTag'].map(
  (name): Case => ({
    name: `${name}() while a page renders throws, and says where to call it`,
    async run(app) {
      await app.visit('/revalidation/render');
      await expect(seen(app, name)).toContainText(`${name}("`);
      await expect(seen(app, name)).toContainText(
        "can't be called during render. Call it from a Server Action",
      );
    },
  }),
);

const inUnstableCache = ['revalidatePath', 'revalidateTag', 'updateTag'].map(
  (name): Case => ({
    name: `${name}() inside unstable_cache throws, and says where to call it`,
    async run(app) {
      await app.visit('/revalidation/inside-cache');
      await expect(seen(app, name)).toContainText(`${name}("`);
      await expect(seen(app, name)).toContainText("can't be called inside a cached function");
    },
  }),
);

export const places: Case[] = [
  ...whileRendering,
  {
    name: 'refresh() while a page renders throws, and says where to call it',
    async run(app) {
      await app.visit('/revalidation/render');
      await expect(seen(app, 'refresh')).toContainText(
        'refresh can only be called from within a Server Action',
      );
    },
  },
  ...inUnstableCache,
  {
    name: 'cookies(), headers() and connection() inside unstable_cache throw and name the function',
    async run(app) {
      await app.visit('/revalidation/inside-cache');
      for (const name of ['cookies', 'headers', 'connection']) {
        await expect(seen(app, name)).toContainText(`\`${name}()\``);
        await expect(seen(app, name)).toContainText('unstable_cache');
      }
    },
  },
  {
    name: 'draft mode can be read inside unstable_cache, and not be switched',
    async run(app) {
      await app.visit('/revalidation/inside-cache');
      await expect(seen(app, 'isEnabled')).toHaveText('gave false');
      await expect(seen(app, 'enable')).toContainText('draftMode().enable()');
    },
  },
  {
    name: 'unstable_cache without key parts shares a result among functions of the same text, whatever their tags',
    async run(app) {
      const { first, second } = await read(app);
      expect(first).toMatch(/^alike /);
      expect(second).toBe(first);
    },
  },
  {
    name: 'unstable_cache makes its result again past its revalidate seconds',
    async run(app) {
      const { aged } = await read(app);
      await expect.poll(async () => (await read(app)).aged).not.toBe(aged);
    },
  },
  {
    name: 'unstable_noStore() has a page rendered at each request',
    only: 'classic',
    async run(app) {
      expect(await changedBy(app, ['no-store'], async () => undefined)).toEqual(['no-store']);
    },
  },
  {
    name: 'unstable_noStore() changes nothing with Cache Components',
    only: 'cached',
    async run(app) {
      expect(await changedBy(app, ['no-store'], async () => undefined)).toEqual([]);
    },
  },
  {
    name: 'unstable_noStore() inside unstable_cache leaves the result cached',
    async run(app) {
      expect(await changedBy(app, ['no-store/cached'], async () => undefined)).toEqual([]);
    },
  },
];
