import { expect } from '@playwright/test';
import type { Case } from '../../../../group';

export const proxy: Case[] = [
  {
    name: 'the function of proxy.ts may be the default export, and without a matcher it runs for each request',
    async run(app) {
      for (const path of ['/', '/one', '/api/hello', '/no/such/page'])
        expect((await app.request('GET', path)).headers['x-proxy']).toMatch(`${path} `);
      expect((await app.request('POST', '/env')).headers['x-proxy']).toMatch('/env ');
    },
  },
  {
    name: 'request.cookies has get, getAll, has, set, delete and clear',
    async run(app) {
      const { body } = await app.request('GET', '/cookie-methods', { headers: { cookie: 'a=1; b=2' } });
      expect(JSON.parse(body)).toEqual({
        get: '1',
        all: ['a=1', 'b=2'],
        named: ['2'],
        has: [true, false],
        deleted: true,
        left: ['b', 'c'],
        cleared: 0,
      });
    },
  },
  {
    name: 'proxy answers preflight requests, and sets headers for other origins',
    async run(app) {
      const allowed = {
        'access-control-allow-origin': 'https://friend.example',
        'access-control-allow-methods': 'GET, OPTIONS',
      };
      const asked = { headers: { origin: 'https://friend.example', 'access-control-request-method': 'GET' } };
      const preflight = await app.request('OPTIONS', '/api/hello', asked);
      expect([preflight.status, preflight.body]).toEqual([204, '']);
      expect(preflight.headers).toMatchObject(allowed);
      expect((await app.request('GET', '/api/hello')).headers).toMatchObject(allowed);
    },
  },
  {
    name: 'proxy has modules of its own: what it keeps in one is not seen by a handler that imports it',
    async run(app) {
      const ask = async () => {
        const { headers, body } = await app.request('POST', '/visits');
        return { byProxy: Number(headers['x-proxy']?.split(' ')[1]), byHandler: Number(body) };
      };
      await app.request('GET', '/');
      const [first, second] = [await ask(), await ask()];
      expect(second.byProxy).toBe(first.byProxy + 1);
      expect(second.byHandler).toBe(first.byHandler + 1);
      expect(first.byProxy).toBeGreaterThan(first.byHandler);
    },
  },
];
