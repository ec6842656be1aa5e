import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { click } from './helpers';

export const redirects: Case[] = [
  {
    name: 'redirect() in a handler answers 307, permanentRedirect() 308, both without a body',
    async run(app) {
      const go = (how: string) => app.request('GET', `/handlers/go?how=${how}`);
      const { status, headers, body } = await go('redirect');
      expect([status, headers.location, body]).toEqual([307, '/handlers/echo', '']);
      expect((await go('permanent')).status).toBe(308);
      expect((await app.request('POST', '/handlers/go')).status).toBe(307);
      expect((await go('outside')).headers.location).toBe('https://example.com/path');
    },
  },
  {
    name: 'redirect() to an empty address in a handler answers 500',
    async run(app) {
      const { status, headers, body } = await app.request('GET', '/handlers/go?how=nowhere');
      expect([status, headers.location, body]).toEqual([500, undefined, '']);
      await expect.poll(() => app.serverLog()).toContain('Invariant: Unexpected redirect url format');
    },
  },
  {
    name: 'redirect() inside try is caught there',
    async run(app) {
      const { status, body } = await app.request('GET', '/handlers/go?how=caught');
      expect([status, body]).toEqual([200, 'caught NEXT_REDIRECT']);
    },
  },
  {
    name: 'notFound() in a handler answers 404 with an empty body',
    async run(app) {
      const { status, body } = await app.request('GET', '/handlers/go?how=missing');
      expect([status, body]).toEqual([404, '']);
    },
  },
  {
    name: "fetch of the page follows a handler's redirect",
    run: (app) => click(app, 'followed', '{"redirected":true,"path":"/handlers/echo"}'),
  },
];
