import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { click, seen } from '../../../../steps';

export const cookies: Case[] = [
  {
    name: 'getAll() gives all cookies, getAll(name) those of one name',
    async run(app) {
      const headers = { cookie: 'a=1; b=two%20words' };
      const { all, some } = JSON.parse((await app.request('GET', '/fn/cookies', { headers })).body);
      expect(all).toMatchObject([
        { name: 'a', value: '1' },
        { name: 'b', value: 'two words' },
      ]);
      expect(some).toMatchObject([{ name: 'b', value: 'two words' }]);
    },
  },
  {
    name: 'toString() of cookies() in a handler gives them as they would be set',
    async run(app) {
      const headers = { cookie: 'a=1; b=two%20words' };
      const { body } = await app.request('GET', '/fn/cookies', { headers });
      expect(JSON.parse(body).text).toBe('a=1; Path=/; b=two%20words; Path=/');
    },
  },
  {
    name: 'cookies().set writes expires, domain, path, priority and partitioned, and sameSite as it is',
    async run(app) {
      const { setCookies } = await app.request('POST', '/fn/cookies');
      expect(setCookies).toEqual([
        'far=1; Path=/deep; Expires=Sun, 01 Jan 2090 00:00:00 GMT; Domain=shop.example',
        'marked=2; Path=/; Secure; SameSite=true; Partitioned; Priority=high',
      ]);
    },
  },
  {
    name: 'an action that sets a cookie renders the page again, and its Client Components keep their state',
    async run(app) {
      await app.visit('/fn/jar');
      await expect(seen(app, 'shown')).toHaveText('flavour none');
      await click(app, 'Count 0');
      await click(app, 'Take oat');
      await expect(seen(app, 'shown')).toHaveText('flavour oat');
      await expect(app.page.getByRole('button', { name: 'Count 1' })).toBeVisible();
    },
  },
  {
    name: 'a cookie set to an empty text is one without a value',
    async run(app) {
      await app.visit('/fn/jar');
      await click(app, 'Take oat');
      await expect(seen(app, 'shown')).toHaveText('flavour oat');
      await click(app, 'Take nothing');
      await expect(seen(app, 'shown')).toHaveText('flavour none');
      expect((await app.cookies()).flavour || '').toBe('');
    },
  },
  {
    name: 'a cookie set with maxAge 0 is taken away from the browser',
    async run(app) {
      await app.visit('/fn/jar');
      await click(app, 'Take oat');
      await expect(seen(app, 'shown')).toHaveText('flavour oat');
      await click(app, 'Expire');
      await expect.poll(() => app.cookies()).toEqual({});
      await app.visit('/fn/jar');
      await expect(seen(app, 'shown')).toHaveText('flavour none');
    },
  },
  {
    name: 'headers() has entries, keys, values, forEach and has, with names in lower case',
    async run(app) {
      const headers = { 'X-Own-B': 'own 2', 'x-own-a': 'own 1' };
      const { body } = await app.request('GET', '/fn/headers', { headers });
      const { entries, keys, values, each, has } = JSON.parse(body);
      expect(entries.sort()).toEqual([
        ['x-own-a', 'own 1'],
        ['x-own-b', 'own 2'],
      ]);
      expect([keys.sort(), values.sort()]).toEqual([
        ['x-own-a', 'x-own-b'],
        ['own 1', 'own 2'],
      ]);
      expect([each.sort(), has]).toEqual([
        ['x-own-a=own 1', 'x-own-b=own 2'],
        [true, false],
      ]);
    },
  },
  {
    name: 'use() reads cookies() and headers() in a Server Component, at each request',
    async run(app) {
      const shown = async (who: string) => {
        const headers = { cookie: `who=${who}`, 'x-mark': `mark of ${who}` };
        return (await app.request('GET', '/fn/each', { headers })).body;
      };
      expect(await shown('Ada')).toContain('Ada with mark of Ada');
      expect(await shown('Bob')).toContain('Bob with mark of Bob');
    },
  },
];
