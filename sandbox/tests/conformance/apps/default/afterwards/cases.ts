import { expect } from '@playwright/test';
import type { Case } from '../../../group';

export const cases: Case[] = [
  {
    name: 'after() within after() runs, however deep; a promise does not wait for the answer, and no cookie may be set',
    async run(app) {
      await app.request('POST', '/after');
      const read = async () => JSON.parse((await app.request('PATCH', '/after')).body);
      await expect.poll(read).toEqual(['handler', 'promise', 'outer', 'nested', 'deeper', 'may not set']);
    },
  },
  {
    name: 'What fails in after() is told with what it was, and the answer stays',
    async run(app) {
      expect((await app.request('PUT', '/after')).status).toBe(200);
      await expect.poll(() => app.serverLog()).toContain('A promise passed to `after()` rejected:');
      await expect
        .poll(() => app.serverLog())
        .toContain('An error occurred in a function passed to `after()`:');
    },
  },
  {
    name: 'draftMode() says what was just switched, and its cookie switches it on for the next request',
    async run(app) {
      const on = await app.request('POST', '/draft');
      expect(JSON.parse(on.body)).toEqual([false, true, true]);
      const cookie = on.setCookies[0]?.split(';')[0] ?? '';
      expect((await app.request('PUT', '/draft', { headers: { cookie } })).body).toBe('[true]');
      expect((await app.request('DELETE', '/draft', { headers: { cookie } })).body).toBe('[false]');
    },
  },
  {
    name: 'A draft mode cookie that the app has not given switches nothing on',
    async run(app) {
      const headers = { cookie: '__prerender_bypass=enabled' };
      expect((await app.request('PUT', '/draft', { headers })).body).toBe('[false]');
    },
  },
];
