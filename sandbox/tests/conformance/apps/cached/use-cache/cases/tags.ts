import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { click, seen } from '../../../../steps';
import { read } from './helpers';

export const tags: Case[] = [
  {
    name: 'updateTag in an action shows the fresh value in the same answer, and leaves other tags alone',
    async run(app) {
      const before = await read(app);
      await click(app, 'Forget tagged');
      await expect(seen(app, 'tagged')).not.toHaveText(before.tagged);
      await expect(seen(app, 'long')).toHaveText(before.long);
      const sent = await app.sentByPage();
      expect(sent.map(({ method, status }) => [method, status])).toEqual([['POST', 200]]);
      expect(sent[0]?.responseHeaders['x-action-revalidated']).toBe('1');
    },
  },
  {
    name: 'cacheTag in a component marks what the component shows',
    async run(app) {
      const before = await read(app);
      await click(app, 'Forget frame');
      await expect(seen(app, 'frame')).not.toHaveText(before.frame);
      await expect(seen(app, 'tagged')).toHaveText(before.tagged);
    },
  },
  {
    name: 'cacheTag marks the function that called it, not its file',
    async run(app) {
      const before = await read(app);
      await click(app, 'Forget file');
      await expect(seen(app, 'first')).not.toHaveText(before.first);
      await expect(seen(app, 'second')).toHaveText(before.second);
    },
  },
  {
    name: "revalidateTag(tag, 'max') serves the old value once more and then the new one",
    async run(app) {
      const before = await read(app);
      await click(app, 'Soften tagged');
      await expect.poll(async () => (await app.sentByPage()).length).toBe(1);
      expect((await read(app)).tagged).toBe(before.tagged);
      await expect.poll(async () => (await read(app)).tagged).not.toBe(before.tagged);
    },
  },
  {
    name: 'revalidateTag with expire 0 in a handler makes the next read fresh',
    async run(app) {
      const before = await read(app);
      expect((await app.request('POST', '/use-cache/handler/tagged')).body).toBe('done');
      expect((await read(app)).tagged).not.toBe(before.tagged);
    },
  },
  {
    name: 'updateTag in a Route Handler throws and says what to use',
    async run(app) {
      const { status, body } = await app.request('PUT', '/use-cache/handler/tagged');
      expect(status).toBe(400);
      expect(body).toMatch(/^updateTag can only be called from within a Server Action/);
    },
  },
];
