import { expect } from '@playwright/test';
import type { App } from '../../../../../examples/app';
import type { Case } from '../../../group';
import { seen } from '../../../steps';

const text = { 'content-type': 'text/plain' };
const click = async (app: App, name: string, shown: string | RegExp) => {
  await app.visit('/handlers/page');
  await app.page.getByRole('button', { name, exact: true }).click();
  await expect(seen(app, 'shown')).toHaveText(shown);
};

const methods: Case[] = [
  ...['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map(
    (method): Case => ({
      name: `the function ${method} of a Route Handler answers ${method}`,
      async run(app) {
        const body = method === 'GET' ? undefined : 'sent';
        const answer = await app.request(method, '/handlers/echo', { headers: text, body });
        expect(answer.status).toBe(200);
        expect(JSON.parse(answer.body)).toEqual({ method, body: body ?? '', type: 'text/plain' });
      },
    }),
  ),
  {
    name: 'OPTIONS is answered with 204 and the methods there are',
    async run(app) {
      const answer = await app.request('OPTIONS', '/handlers/echo');
      expect([answer.status, answer.headers.allow, answer.body]).toEqual([
        204,
        'DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT',
        '',
      ]);
    },
  },
  {
    name: 'HEAD is answered by GET, without its body',
    async run(app) {
      const answer = await app.request('HEAD', '/handlers/echo');
      expect([answer.status, answer.headers['content-type'], answer.body]).toEqual([
        200,
        'application/json',
        '',
      ]);
    },
  },
  {
    name: 'a method without a function answers 405 with an empty body',
    async run(app) {
      for (const method of ['GET', 'HEAD', 'DELETE']) {
        const answer = await app.request(method, '/handlers/only-post');
        expect([method, answer.status, answer.body]).toEqual([method, 405, '']);
      }
      const options = await app.request('OPTIONS', '/handlers/only-post');
      expect([options.status, options.headers.allow]).toEqual([204, 'OPTIONS, POST']);
    },
  },
  {
    name: 'a method that HTTP does not know answers 400',
    async run(app) {
      const answer = await app.request('PROPFIND', '/handlers/echo');
      expect(answer.status).toBe(400);
    },
  },
  {
    name: 'functions OPTIONS and HEAD of the app are used where there are any',
    async run(app) {
      const options = await app.request('OPTIONS', '/handlers/own-options');
      expect([options.status, options.headers['access-control-allow-origin']]).toEqual([204, '*']);
      const head = await app.request('HEAD', '/handlers/own-options');
      expect(head.headers['x-own-head']).toBe('yes');
    },
  },
];

const answers: Case[] = [
  {
    name: 'a handler sets status and headers',
    async run(app) {
      const created = await app.request('POST', '/handlers/only-post');
      expect([created.status, created.headers.location, created.body]).toEqual([201, '/somewhere', 'posted']);
      const teapot = await app.request('POST', '/handlers/status');
      expect([teapot.status, teapot.headers['x-custom'], teapot.body]).toEqual([
        418,
        'kept',
        '{"error":"teapot"}',
      ]);
      expect((await app.request('GET', '/handlers/status')).status).toBe(204);
    },
  },
  {
    name: 'a handler that throws answers 500 with an empty body, and the log has the text',
    async run(app) {
      const answer = await app.request('GET', '/handlers/throws');
      expect([answer.status, answer.body]).toEqual([500, '']);
      await expect.poll(() => app.serverLog()).toContain('secret of the handler');
    },
  },
  {
    name: 'a handler that returns no Response answers 500, and the log says so',
    async run(app) {
      const answer = await app.request('GET', '/handlers/nothing');
      expect([answer.status, answer.body]).toEqual([500, '']);
      await expect.poll(() => app.serverLog()).toContain('No response is returned from route handler');
    },
  },
  {
    name: 'request.json() of a body that is no JSON throws, and the answer is 500',
    async run(app) {
      const bad = await app.request('POST', '/handlers/json', { headers: text, body: 'no json' });
      expect([bad.status, bad.body]).toEqual([500, '']);
      const good = await app.request('POST', '/handlers/json', { body: '{"a":[1]}' });
      expect(good.body).toBe('{"body":{"a":[1]}}');
    },
  },
  {
    name: 'a handler streams its body in parts',
    run: (app) => click(app, 'stream', 'parts several'),
  },
  {
    name: 'a handler reads a form with a file, as the browser sends it',
    run: (app) =>
      click(
        app,
        'upload',
        '{"text":"some text","file":{"name":"note.txt","type":"text/plain","content":"content of the file"}}',
      ),
  },
  { name: 'bytes go both ways unchanged', run: (app) => click(app, 'reverse', '[255,128,1,0]') },
  {
    name: 'a handler has no limit of 1 MB',
    async run(app) {
      const body = new Uint8Array(3 * 1024 * 1024).fill(1);
      const answer = await app.request('PUT', '/handlers/binary', { body });
      expect(JSON.parse(answer.body)).toEqual({ length: body.length, sum: body.length });
    },
  },
  {
    name: 'requests to handlers from one page run in parallel',
    run: (app) => click(app, 'atOnce', 'in parallel'),
  },
  {
    name: 'a handler answers POST whatever the Origin is',
    async run(app) {
      const headers = { ...text, origin: 'https://evil.example' };
      expect((await app.request('POST', '/handlers/echo', { headers, body: 'x' })).status).toBe(200);
    },
  },
  {
    name: 'an answer that depends on nothing is the same each time, one that waits for a connection is not',
    async run(app) {
      const twice = async (path: string) => [
        (await app.request('GET', path)).body,
        (await app.request('GET', path)).body,
      ];
      const [first, second] = await twice('/handlers/static');
      expect(first).toBe(second);
      const [early, late] = await twice('/handlers/time');
      expect(early).not.toBe(late);
    },
  },
  {
    name: 'a handler gets a signal and an absolute address',
    async run(app) {
      const answer = await app.request('GET', '/handlers/abort');
      expect(JSON.parse(answer.body)).toEqual({ url: '/handlers/abort', aborted: false });
    },
  },
];

const next: Case[] = [
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

const redirects: Case[] = [
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

export const cases = [...methods, ...answers, ...next, ...redirects];
