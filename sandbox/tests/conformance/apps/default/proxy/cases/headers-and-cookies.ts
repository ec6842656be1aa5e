import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';

const told = async (app: App, name: string, headers: Record<string, string> = {}) =>
  JSON.parse((await app.request('GET', `/proxied/handler/${name}`, { headers })).body);

export const headersAndCookies: Case[] = [
  {
    name: 'a response header that proxy sets is among the headers that the app reads',
    async run(app) {
      expect(await told(app, 'told')).toMatchObject({ saw: '/proxied/handler/told' });
    },
  },
  {
    name: 'a cookie that proxy sets is not read by a handler, which gets those that were sent',
    async run(app) {
      expect(await told(app, 'told')).toMatchObject({ ofRequest: null, ofFunction: null });
    },
  },
  {
    name: 'headers that proxy passes on take the place of those that were sent',
    async run(app) {
      const sent = { 'x-sent': 'by client' };
      expect(await told(app, 'only-these-headers', sent)).toMatchObject({ only: 'this', sent: null });
    },
  },
  {
    name: 'NextResponse.next({ request }) passes on a cookie that proxy has added to the request',
    async run(app) {
      expect(await told(app, 'request-itself')).toMatchObject({ added: 'by-proxy' });
    },
  },
  {
    name: 'a handler that proxy rewrites to sees the address as it was asked for',
    async run(app) {
      const answer = await app.request('GET', '/proxied/handler/rewrite-to-handler?asked=1');
      expect(answer.headers['x-middleware-rewrite']).toBe('/proxied/handler/told?by=rewrite');
      expect(JSON.parse(answer.body)).toMatchObject({
        path: '/proxied/handler/rewrite-to-handler',
        search: '?asked=1',
      });
    },
  },
  {
    name: 'a redirect by proxy carries its cookie, an address without host, and nothing of its own',
    async run(app) {
      const answer = await app.request('GET', '/proxied/redirect-with-cookie');
      expect([answer.status, answer.headers.location, answer.setCookies]).toEqual([
        303,
        '/proxied/target?a=1',
        ['on-redirect=set; Path=/'],
      ]);
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('x-middleware'))).toEqual([]);
    },
  },
  {
    name: 'cookies().set() in proxy sets a cookie',
    async run(app) {
      const answer = await app.request('GET', '/proxied/handler/cookies-function');
      expect([answer.status, answer.setCookies]).toEqual([200, ['by-function=set; Path=/']]);
    },
  },
  {
    name: 'proxy sees cookies and query, and not the headers by which the router asks',
    async run(app) {
      const headers = { rsc: '1', cookie: 'sent=yes' };
      const answer = await app.request('GET', '/proxied/what-it-sees?a=1', { headers });
      expect(JSON.parse(answer.body)).toEqual({ rsc: null, search: '?a=1', cookie: 'yes' });
    },
  },
  {
    name: 'what proxy hands to waitUntil() runs',
    async run(app) {
      expect((await app.request('GET', '/proxied/handler/later')).status).toBe(200);
      await expect.poll(() => app.serverLog()).toContain('the proxy went on');
    },
  },
  {
    name: 'proxy must return a response, or nothing',
    async run(app) {
      expect((await app.request('GET', '/proxied/no-response')).status).toBe(500);
      await expect.poll(() => app.serverLog()).toContain('Expected an instance of Response to be returned');
    },
  },
];
