import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { click, seen } from '../../../../steps';
import { ask, read } from './helpers';

export const data: Case[] = [
  {
    name: 'unstable_cache keeps a value from request to request, one for each argument',
    async run(app) {
      const first = await read(app);
      const second = await read(app);
      expect([second.cached, second.argument, second.other]).toEqual([
        first.cached,
        first.argument,
        first.other,
      ]);
      expect(first.cached).not.toBe(first.argument);
      expect(second.fresh).not.toBe(first.fresh);
    },
  },
  {
    name: 'updateTag in an action shows fresh data in the same answer, and leaves other tags alone',
    async run(app) {
      const before = await read(app);
      await click(app, 'Update the tag');
      await expect(seen(app, 'cached')).not.toHaveText(before.cached);
      await expect(seen(app, 'other')).toHaveText(before.other);
      const sent = await app.sentByPage();
      expect(sent.map(({ method }) => method)).toEqual(['POST']);
      expect(sent[0]?.responseHeaders['x-action-revalidated']).toBe('1');
    },
  },
  {
    name: "revalidateTag(tag, 'max') in an action renders nothing: the next read is stale, the one after fresh",
    async run(app) {
      const before = await read(app);
      await click(app, 'Revalidate with max');
      await expect.poll(async () => (await app.sentByPage()).length).toBe(1);
      const [sent] = await app.sentByPage();
      expect(sent?.responseHeaders['x-action-revalidated']).toBeUndefined();
      expect((await read(app)).cached).toBe(before.cached);
      await expect.poll(async () => (await read(app)).cached).not.toBe(before.cached);
    },
  },
  {
    name: 'revalidateTag with expire 0 in a handler makes the next read fresh',
    async run(app) {
      const before = await read(app);
      expect(await ask(app, 'expire')).toBe('200 done');
      expect((await read(app)).cached).not.toBe(before.cached);
    },
  },
  {
    name: 'updateTag and refresh in a Route Handler throw and say what to use',
    async run(app) {
      expect(await ask(app, 'update')).toMatch(
        /^400 updateTag can only be called from within a Server Action/,
      );
      expect(await ask(app, 'refresh')).toMatch(
        /^400 refresh can only be called from within a Server Action/,
      );
    },
  },
];
