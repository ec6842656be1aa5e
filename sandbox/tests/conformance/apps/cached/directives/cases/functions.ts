import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { ask } from './helpers';

export const functions: Case[] = [
  {
    name: 'what a cached function takes from around it is part of its key, as arguments are',
    async run(app) {
      const [first, again, bob, two] = await ask(app, 'taken');
      expect(first).toMatch(/^ada 1 \d+$/);
      expect(again).toBe(first);
      expect(bob).toMatch(/^bob 1 \d+$/);
      expect(two).toMatch(/^ada 2 \d+$/);
      expect(await ask(app, 'taken')).toEqual([first, again, bob, two]);
    },
  },
  {
    name: 'a cached function inside another has an entry of its own, and what is not cached runs with the outer one',
    async run(app) {
      const first = await ask(app, 'nested');
      expect(first.again).toEqual(first.outer);
      expect(first.inner).toBe(first.outer.inner);
      expect(first.uncached).not.toBe(first.outer.uncached);
      const second = await ask(app, 'nested');
      expect(second.outer).toEqual(first.outer);
      expect(second.uncached).not.toBe(first.uncached);
    },
  },
  {
    name: 'dates, maps, sets, bytes and big numbers go into a cached function and come back as what they are',
    async run(app) {
      expect(await ask(app, 'kinds')).toEqual({
        names: ['Date', 'Map', 'Set', 'Uint8Array', 'bigint'],
        back: '0,1,true,1,255,7',
        same: true,
        other: true,
      });
    },
  },
  {
    name: 'an instance of a class goes into a cached function without what is in it',
    async run(app) {
      expect(await ask(app, 'plain')).toBe('plain');
      expect(await ask(app, 'instance')).toBe(null);
    },
  },
  {
    name: "headers() inside 'use cache' is refused, and so is a helper that reads cookies",
    async run(app) {
      const sent = { 'x-a': 'sent', cookie: 'a=sent' };
      expect(await ask(app, 'headers', sent)).toMatch(/^refused /);
      expect(await ask(app, 'helper', sent)).toMatch(/^refused /);
    },
  },
  {
    name: 'in draft mode cached functions run each time, know of it, and keep nothing',
    async run(app) {
      const before = await ask(app, 'draft');
      expect(before).toEqual({ isEnabled: false, stamp: expect.any(Number) });
      const { setCookies } = await app.request('POST', '/directives/of');
      const cookie = setCookies[0]?.split(';')[0] ?? '';
      const [first, second] = [await ask(app, 'draft', { cookie }), await ask(app, 'draft', { cookie })];
      expect([first.isEnabled, second.isEnabled]).toEqual([true, true]);
      expect(second.stamp).toBeGreaterThan(first.stamp);
      expect(await ask(app, 'draft')).toEqual(before);
    },
  },
  {
    name: "draftMode().enable() inside 'use cache' is refused",
    async run(app) {
      expect(await ask(app, 'enable')).toMatch(/^refused /);
    },
  },
  {
    name: "'use cache: remote' keeps a value for each argument from request to request, until its tag",
    async run(app) {
      const first = await ask(app, 'remote');
      expect(first[0]).toMatch(/^a \d+$/);
      expect(first).toEqual([first[0], first[0], expect.stringMatching(/^b \d+$/)]);
      expect(await ask(app, 'remote')).toEqual(first);
      await app.request('DELETE', '/directives/of');
      expect((await ask(app, 'remote'))[0]).not.toBe(first[0]);
    },
  },
  {
    name: "'use cache: remote' may be inside 'use cache: remote' and 'use cache', and reads no cookies",
    async run(app) {
      for (const what of ['remote-in-remote', 'remote-in-default']) {
        const first = await ask(app, what);
        expect(first).toMatch(/^inner \d+ \d+$/);
        expect(await ask(app, what)).toBe(first);
      }
      expect(await ask(app, 'remote-reads', { cookie: 'a=sent' })).toMatch(/^refused /);
    },
  },
];
