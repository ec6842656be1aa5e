import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { call, count, idOf, sentBy } from './helpers';

export const origins: Case[] = [
  {
    name: 'an Origin that is another site than Host: 500, not run, and the log names both',
    async run(app) {
      const id = idOf(await sentBy(app, 'add'));
      const before = await count(app);
      const answer = await call(app, id, '/actions', { headers: { origin: 'https://evil.example' } });
      expect([answer.status, answer.headers['content-type']]).toEqual([500, 'text/x-component']);
      expect(answer.body).not.toContain('evil.example');
      expect(await count(app)).toBe(before);
      await expect.poll(() => app.serverLog()).toContain('evil.example');
      expect(await app.serverLog()).toContain('Invalid Server Actions request');
    },
  },
  {
    name: 'an Origin of null is refused with 500, not run',
    async run(app) {
      const id = idOf(await sentBy(app, 'add'));
      const before = await count(app);
      expect((await call(app, id, '/actions', { headers: { origin: 'null' } })).status).toBe(500);
      expect(await count(app)).toBe(before);
    },
  },
  {
    name: 'an Origin equal to X-Forwarded-Host runs, whatever Host is',
    async run(app) {
      const id = idOf(await sentBy(app, 'echo'));
      const headers = { origin: 'https://shop.example', 'x-forwarded-host': 'shop.example' };
      expect((await call(app, id, '/actions', { headers })).status).toBe(200);
      const wrong = { origin: 'https://shop.example', 'x-forwarded-host': 'other.example' };
      expect((await call(app, id, '/actions', { headers: wrong })).status).toBe(500);
    },
  },
  {
    name: 'an Origin equal to a Host given by the sender runs',
    async run(app) {
      const id = idOf(await sentBy(app, 'echo'));
      const headers = { origin: 'https://shop.example', host: 'shop.example' };
      expect((await call(app, id, '/actions', { headers })).status).toBe(200);
    },
  },
  {
    name: 'a body of more than 1 MB answers 500, not 413, and the log names the limit',
    async run(app) {
      const id = idOf(await sentBy(app, 'echo'));
      const small = await call(app, id, '/actions', { body: JSON.stringify(['x'.repeat(900_000)]) });
      expect(small.status).toBe(200);
      const large = await call(app, id, '/actions', { body: JSON.stringify(['x'.repeat(1_100_000)]) });
      expect(large.status).toBe(500);
      await expect.poll(() => app.serverLog()).toContain('Body exceeded 1 MB limit');
    },
  },
  {
    name: 'more than 1,000 arguments are refused with 500',
    async run(app) {
      const id = idOf(await sentBy(app, 'echo'));
      const body = (length: number) => JSON.stringify(Array.from({ length }, () => 1));
      expect((await call(app, id, '/actions', { body: body(1000) })).status).toBe(200);
      expect((await call(app, id, '/actions', { body: body(1001) })).status).toBe(500);
    },
  },
  {
    name: 'arguments that are no Flight answer 500',
    async run(app) {
      const id = idOf(await sentBy(app, 'echo'));
      expect((await call(app, id, '/actions', { body: 'not json' })).status).toBe(500);
    },
  },
];
