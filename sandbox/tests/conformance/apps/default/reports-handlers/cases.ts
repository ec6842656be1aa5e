import { createHmac } from 'node:crypto';
import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';
import { seen } from '../../../steps';

const at = '/reports-handlers';
const json = (value: unknown) => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

/** @returns the status and body of the answer */
async function ask(app: App, ...request: Parameters<App['request']>) {
  const { status, body } = await app.request(...request);
  return [status, body];
}

const handlers: Case[] = [
  {
    name: 'a webhook checks the signature of the raw body with createHmac and timingSafeEqual',
    report: 'https://github.com/vercel/next.js/issues/60002',
    async run(app) {
      const body = '{ "type":"paid",  "note":"zwölf" }\n';
      const signature = createHmac('sha256', 'whsec_of_this_case').update(body).digest('hex');
      const send = (sent: string) =>
        ask(app, 'POST', `${at}/webhook`, { headers: { 'x-signature': signature }, body: sent });
      expect(await send(body)).toEqual([200, '{"received":"paid"}']);
      expect(await send(body.trim())).toEqual([400, '{"error":"signature"}']);
    },
  },
  {
    name: 'a DELETE with a JSON body brings it to the handler',
    report: 'https://github.com/vercel/next.js/issues/48096',
    async run(app) {
      expect(await ask(app, 'DELETE', `${at}/items`, json({ id: 7 }))).toEqual([200, '{"deleted":7}']);
    },
  },
  {
    name: 'one function exported under several names answers each method, the preflight request too',
    report: 'https://github.com/makeswift/makeswift/pull/1049',
    async run(app) {
      const { status, headers } = await app.request('OPTIONS', `${at}/shared-function`);
      expect([status, headers['access-control-allow-origin']]).toEqual([204, 'https://shop.example']);
      expect(await ask(app, 'POST', `${at}/shared-function`)).toEqual([200, '{"method":"POST"}']);
      expect((await app.request('PUT', `${at}/shared-function`)).status).toBe(405);
    },
  },
  {
    name: 'without a function OPTIONS the preflight answer has no header of CORS, whatever POST sends',
    report: 'https://github.com/mission69b/t2000/pull/118',
    async run(app) {
      const { status, headers } = await app.request('OPTIONS', `${at}/post-only`);
      expect([status, headers.allow, headers['access-control-allow-origin']]).toEqual([
        204,
        'OPTIONS, POST',
        undefined,
      ]);
    },
  },
  {
    name: 'NextResponse.redirect with a path alone is an error, and the log names the address',
    report: 'https://github.com/kinde-oss/kinde-auth-nextjs/issues/523',
    async run(app) {
      expect(await ask(app, 'GET', `${at}/relative/next`)).toEqual([500, '']);
      await expect.poll(() => app.serverLog()).toContain('URL is malformed "/reports-handlers/post-only"');
      const { status, headers } = await app.request('GET', `${at}/relative/absolute`);
      expect([status, headers.location]).toEqual([
        307,
        expect.stringMatching(/^http:\/\/localhost.*\/reports-handlers\/post-only$/),
      ]);
    },
  },
  {
    name: 'Response.redirect with a path alone is an error, a Location header of the app may be relative',
    report: 'https://github.com/vercel/next.js/issues/67966',
    async run(app) {
      expect(await ask(app, 'GET', `${at}/relative/web`)).toEqual([500, '']);
      const { status, headers } = await app.request('GET', `${at}/relative/header`);
      expect([status, headers.location]).toEqual([302, '../post-only']);
    },
  },
  {
    name: 'draftMode().enable() before redirect() sends its cookie',
    report: 'https://github.com/vercel/next.js/issues/49237',
    async run(app) {
      const { status, headers, setCookies } = await app.request('GET', `${at}/draft`);
      expect([status, headers.location]).toEqual([307, `${at}/post-only`]);
      expect(setCookies).toEqual([expect.stringMatching(/^__prerender_bypass=[^;]+;.*HttpOnly/)]);
    },
  },
  {
    name: 'cache() keeps nothing within a Route Handler',
    report: 'https://github.com/vercel/next.js/issues/98577',
    async run(app) {
      expect(await ask(app, 'GET', `${at}/memo`)).toEqual([200, '3']);
    },
  },
];

const apiRoutes: Case[] = [
  {
    name: 'an API Route without body parser reads the body of a DELETE',
    report: 'https://github.com/vercel/next.js/issues/48898',
    async run(app) {
      expect(await ask(app, 'DELETE', '/api/reports/raw', { body: 'a=1&b=2' })).toEqual([
        200,
        '{"method":"DELETE","body":"a=1&b=2"}',
      ]);
    },
  },
  {
    name: 'an API Route gets the body of a DELETE parsed by its content type, and an empty text without one',
    report: 'https://github.com/developedbyed/fullstack-next/issues/5',
    async run(app) {
      expect(await ask(app, 'DELETE', '/api/reports/posts', json('post-1'))).toEqual([
        200,
        '{"type":"string","body":"post-1"}',
      ]);
      expect(await ask(app, 'DELETE', '/api/reports/posts')).toEqual([200, '{"type":"string","body":""}']);
    },
  },
  {
    name: 'a percent sign in a dynamic segment arrives decoded in an API Route, encoded in a page',
    report: 'https://github.com/vercel/next.js/issues/14212',
    async run(app) {
      expect(await ask(app, 'GET', '/api/reports/words/100%25awesome')).toEqual([
        200,
        '{"word":"100%awesome"}',
      ]);
      await app.visit(`${at}/search/100%25awesome`);
      await expect(seen(app, 'word')).toHaveText('100%25awesome 100%awesome');
    },
  },
  {
    name: 'an API Route waits for middleware in the form of Express, and answers what it refuses',
    report: 'https://github.com/vercel/next.js/issues/11432',
    async run(app) {
      const { status, headers, body } = await app.request('GET', '/api/reports/middleware', {
        headers: { 'x-user': 'ada' },
      });
      expect([status, headers['x-session'], body]).toEqual([200, 'ada', '{"message":"Hello"}']);
      expect(await ask(app, 'GET', '/api/reports/middleware')).toEqual([401, '{"error":"no user"}']);
    },
  },
];

export const cases = [...handlers, ...apiRoutes];
