import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { click, text } from './helpers';

export const answers: Case[] = [
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
    name: 'request.json() of a body that is not JSON throws, and the answer is 500',
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
  {
    name: 'a request without a body has an empty one, that of a GET has none',
    async run(app) {
      for (const method of ['POST', 'DELETE']) {
        const { body } = await app.request(method, '/handlers/empty');
        expect([method, ...JSON.parse(body)]).toEqual([method, false, '', true]);
      }
      const got = await app.request('GET', '/handlers/empty');
      expect(JSON.parse(got.body)).toEqual([true, '', false]);
    },
  },
  {
    name: 'cookies() reads what the handler has set on the request before it first asks, not what comes later',
    async run(app) {
      expect((await app.request('POST', '/handlers/own-cookies')).body).toBe('by the handler');
      expect(JSON.parse((await app.request('PUT', '/handlers/own-cookies')).body)).toEqual([null, null]);
    },
  },
];
