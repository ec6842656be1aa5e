import { expect } from '@playwright/test';
import type { Case } from '../../../group';
import { click, follow, seen } from '../../../steps';
import { bodies } from './cases/bodies';
import { headersAndCookies } from './cases/headers-and-cookies';
import { matchers } from './cases/matchers';

export const cases: Case[] = [
  {
    name: 'proxy redirects with 307 before any page is asked',
    async run(app) {
      const answer = await app.request('GET', '/proxied/redirect');
      expect(answer.status).toBe(307);
      expect(answer.headers.location).toMatch(/^(http:\/\/[^/]+)?\/proxied\/target$/);
      await app.visit('/proxied/redirect');
      await expect(seen(app, 'shown')).toHaveText('target {}');
      await expect.poll(() => app.location()).toBe('/proxied/target');
    },
  },
  {
    name: 'proxy rewrites: the address stays, another page answers',
    async run(app) {
      await app.visit('/proxied/rewrite');
      await expect(seen(app, 'shown')).toHaveText('target {"by":"rewrite"}');
      expect(await app.location()).toBe('/proxied/rewrite');
    },
  },
  {
    name: 'proxy answers by itself',
    async run(app) {
      const answer = await app.request('GET', '/proxied/denied');
      expect([answer.status, answer.headers['x-why'], answer.body]).toEqual([
        401,
        'proxy',
        '{"error":"not you"}',
      ]);
    },
  },
  {
    name: 'a request header that proxy sets is seen by the page, the handler and the action',
    async run(app) {
      await app.visit('/proxied');
      await expect(seen(app, 'shown')).toContainText('header GET /proxied');
      await click(app, 'Ask');
      await expect(seen(app, 'answer')).toHaveText('POST /proxied');
      const handler = await app.request('GET', '/proxied/handler');
      expect(handler.body).toBe('{"header":"GET /proxied/handler"}');
    },
  },
  {
    name: 'a response header and a cookie that proxy sets are on the answer',
    async run(app) {
      const answer = await app.request('GET', '/proxied/handler');
      expect(answer.headers['x-proxy-saw']).toBe('/proxied/handler');
      expect(answer.setCookies).toEqual(['proxy-cookie=given; Path=/']);
    },
  },
  {
    name: 'a cookie that proxy sets is read by cookies() in the same request',
    async run(app) {
      await app.visit('/proxied');
      await expect(seen(app, 'shown')).toContainText('cookie given');
      expect(await app.cookies()).toMatchObject({ 'proxy-cookie': 'given' });
    },
  },
  {
    name: 'the matcher leaves other paths alone',
    async run(app) {
      const answer = await app.request('GET', '/beside');
      expect([answer.status, answer.headers['x-proxy-saw'], answer.setCookies]).toEqual([200, undefined, []]);
    },
  },
  {
    name: 'proxy is asked also where no page answers',
    async run(app) {
      const answer = await app.request('GET', '/proxied/no/such/page');
      expect([answer.status, answer.headers['x-proxy-saw']]).toEqual([404, '/proxied/no/such/page']);
    },
  },
  {
    name: 'an action on a path that proxy denies does not run',
    async run(app) {
      const headers = { 'next-action': `00${'0'.repeat(40)}` };
      const answer = await app.request('POST', '/proxied/denied', { headers, body: '[]' });
      expect(answer.status).toBe(401);
    },
  },
  {
    name: 'a link to a path that proxy redirects ends where it points',
    async run(app) {
      await app.visit('/proxied');
      await follow(app, 'To the redirect');
      await expect(seen(app, 'shown')).toContainText('target');
      await expect.poll(() => app.location()).toBe('/proxied/target');
    },
  },
  {
    name: 'a proxy that throws answers 500, and the log has the text',
    async run(app) {
      const answer = await app.request('GET', '/proxied/throws');
      expect([answer.status, answer.body.includes('secret of the proxy')]).toEqual([500, false]);
      await expect.poll(() => app.serverLog()).toContain('secret of the proxy');
    },
  },
  ...bodies,
  ...matchers,
  ...headersAndCookies,
];
