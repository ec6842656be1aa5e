import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { click } from './helpers';

export const next: Case[] = [
  {
    name: 'NextRequest has nextUrl and cookies',
    async run(app) {
      const headers = { cookie: 'name=Ada; other=1' };
      const answer = await app.request('GET', '/handlers/next?q=1&q=2', { headers });
      expect(JSON.parse(answer.body)).toEqual({
        pathname: '/handlers/next',
        search: ['1', '2'],
        cookie: 'Ada',
        all: 2,
      });
    },
  },
  {
    name: 'NextResponse.json takes status and headers, and cookies.set writes one header for each',
    async run(app) {
      const answer = await app.request('POST', '/handlers/next');
      expect([answer.status, answer.headers['x-extra'], answer.body]).toEqual([202, 'yes', '{"ok":true}']);
      expect(answer.setCookies[0]).toBe('first=one; Path=/; HttpOnly; SameSite=lax');
      expect(answer.setCookies[1]).toMatch(/^second=two%20words; Path=\/; Expires=.*; Max-Age=60$/);
      expect(answer.setCookies[2]).toMatch(/^third=; Path=\/; Expires=Thu, 01 Jan 1970 00:00:00 GMT/);
    },
  },
  {
    name: 'NextResponse.redirect answers 307, or the status it is given',
    async run(app) {
      const put = await app.request('PUT', '/handlers/next');
      expect(put.status).toBe(307);
      expect(put.headers.location).toMatch(/^http:\/\/[^/]+\/handlers\/echo$/);
      expect((await app.request('PATCH', '/handlers/next')).status).toBe(303);
    },
  },
  {
    name: 'cookies() and headers() read those of the request',
    async run(app) {
      const headers = { cookie: 'seen=before', 'x-agent': 'outsider' };
      const answer = await app.request('GET', '/handlers/cookies', { headers });
      expect(JSON.parse(answer.body)).toEqual({ cookie: 'before', has: true, agent: 'outsider' });
    },
  },
  {
    name: 'cookies().set in a handler writes Set-Cookie, and get() sees it at once',
    async run(app) {
      const { body, setCookies } = await app.request('POST', '/handlers/cookies');
      expect(body).toBe('{"now":"yes"}');
      expect(setCookies).toHaveLength(3);
      expect(setCookies[0]).toMatch(
        /^seen=yes; Path=\/; Expires=.*; Max-Age=3600; Secure; HttpOnly; SameSite=strict$/,
      );
      expect(setCookies[1]).toBe('plain=a%20b%3Bc; Path=/');
      expect(setCookies[2]).toMatch(/^old=; Path=\/; Expires=Thu, 01 Jan 1970 00:00:00 GMT/);
    },
  },
  {
    name: 'Set-Cookie of the Response and of cookies() are both sent',
    async run(app) {
      const { setCookies } = await app.request('PUT', '/handlers/cookies');
      expect(setCookies.map((each) => each.split(';')[0]).sort()).toEqual(['from-next=1', 'from-response=2']);
      const two = await app.request('PUT', '/handlers/status');
      expect(two.setCookies).toEqual(['a=1', 'b=2']);
    },
  },
  {
    name: 'headers() is read-only',
    async run(app) {
      expect((await app.request('DELETE', '/handlers/cookies')).status).toBe(500);
      await expect.poll(() => app.serverLog()).toContain('Headers cannot be modified');
    },
  },
  {
    name: 'an httpOnly cookie is kept by the browser and hidden from scripts',
    async run(app) {
      await click(app, 'cookie', 'not readable');
      expect(await app.cookies()).toMatchObject({ seen: 'yes' });
    },
  },
];
