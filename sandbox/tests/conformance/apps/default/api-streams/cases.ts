import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';
import { click, seen } from '../../../steps';

const json = { headers: { 'content-type': 'application/json', 'x-about': 'me' }, body: '{"n":1}' };
const ask = async (app: App, how: string) => {
  const { status, body } = await app.request('POST', `/api/node/${how}`, json);
  return [status, body];
};
const read = async (app: App, how: string, body = 'some raw text') =>
  JSON.parse((await app.request('POST', `/api/node/raw?how=${how}`, { body })).body);
const expectLog = (app: App, lines: unknown[]) =>
  expect.poll(async () => JSON.parse((await app.request('GET', '/api/node/log')).body)).toEqual(lines);

export const cases: Case[] = [
  {
    name: 'an API Route may answer after its function has returned: in then, a timer, a callback, a catch',
    async run(app) {
      expect(await ask(app, 'promise')).toEqual([201, '{"id":2}']);
      expect(await ask(app, 'timer')).toEqual([200, 'late']);
      expect(await ask(app, 'callback')).toEqual([200, '{"name":"Ada"}']);
      expect(await ask(app, 'forgotten')).toEqual([200, '{"id":2}']);
      expect(await ask(app, 'rejected')).toEqual([400, '{"error":"no"}']);
    },
  },
  {
    name: 'a response tells when it has finished and closed, in that order',
    async run(app) {
      expect(await ask(app, 'events')).toEqual([200, 'with events']);
      await expectLog(app, ['finish true true', 'callback', 'close']);
    },
  },
  {
    name: 'an API Route streams with writeHead, flushHeaders, write and end, also in base64',
    async run(app) {
      const { status, headers, body } = await app.request('POST', '/api/node/chunks', json);
      expect([status, body, headers['x-sent'], headers['content-type']]).toEqual([
        200,
        'one two three true',
        'yes',
        'text/plain; charset=utf-8',
      ]);
      expect(await ask(app, 'sse')).toEqual([200, 'data: 1\n\ndata: 2\n\ndata: 3\n\n']);
      expect(await ask(app, 'cork')).toEqual([200, 'ab']);
    },
  },
  {
    name: 'getHeader gives back what setHeader was given; writeHead takes words for the status, and cookies',
    async run(app) {
      const { status, headers, setCookies, body } = await app.request('POST', '/api/node/headers', json);
      expect([status, headers['x-more'], setCookies]).toEqual([202, '1', ['a=1', 'b=2']]);
      expect(JSON.parse(body)).toEqual(['Taken In', ['a', 'b', 'c'], 7, false]);
      expect(await ask(app, 'names')).toEqual([200, '[["x-two"],{"x-two":"2"}]']);
    },
  },
  {
    name: 'setHeader after the answer does nothing; writeHead, and a header that HTTP cannot carry, throw as in Node',
    async run(app) {
      const { status, headers, body } = await app.request('POST', '/api/node/twice', json);
      expect([status, headers['x-late'] ?? null, body]).toEqual([200, null, '{"first":true}']);
      await expectLog(app, [
        'ERR_HTTP_HEADERS_SENT',
        'Cannot write headers after they are sent to the client',
        'ERR_HTTP_HEADERS_SENT',
        'Cannot remove headers after they are sent to the client',
      ]);
      expect(await ask(app, 'json-twice')).toEqual([200, '{"first":true}']);
      expect(JSON.parse(String((await ask(app, 'invalid'))[1]))).toEqual([
        'ERR_INVALID_HTTP_TOKEN',
        'ERR_INVALID_CHAR',
        'ERR_HTTP_INVALID_HEADER_VALUE',
      ]);
    },
  },
  {
    name: 'json(undefined) sends nothing as JSON, and a BigInt is an error',
    async run(app) {
      const { status, headers, body } = await app.request('POST', '/api/node/undefined', json);
      expect([status, headers['content-type'], body]).toEqual([200, 'application/json; charset=utf-8', '']);
      expect(await ask(app, 'bigint')).toEqual([500, 'Internal Server Error']);
    },
  },
  {
    name: 'send() leaves the type of a text and of 204 out, and marks bytes as such',
    async run(app) {
      const types = [];
      for (const how of [
        'timer',
        'send-number',
        'send-true',
        'send-bytes',
        'send-null',
        'no-content',
        'send-typed',
      ]) {
        const { status, headers, body } = await app.request('POST', `/api/node/${how}`, json);
        types.push([status, headers['content-type'] ?? null, body]);
      }
      expect(types).toEqual([
        [200, null, 'late'],
        [200, 'application/json; charset=utf-8', '5'],
        [200, 'application/json; charset=utf-8', 'true'],
        [200, 'application/octet-stream', 'bytes'],
        [200, null, ''],
        [204, null, ''],
        [200, 'text/css', 'a{}'],
      ]);
    },
  },
  {
    name: 'a status, a chunk or a redirect that Node refuses answers 500',
    async run(app) {
      for (const how of [
        'bad-status',
        'bad-chunk',
        'bad-redirect',
        'throws-late',
        'throws-error-with-status',
      ])
        expect([how, ...(await ask(app, how))]).toEqual([how, 500, 'Internal Server Error']);
    },
  },
  {
    name: 'an error after the answer has begun adds the words of the 500 to what was sent',
    async run(app) {
      expect(await ask(app, 'throws-streaming')).toEqual([200, 'begunInternal Server Error']);
    },
  },
  {
    name: 'a request of an API Route has the properties of an IncomingMessage, and forwarded headers',
    async run(app) {
      expect(JSON.parse(String((await ask(app, 'about'))[1]))).toEqual({
        url: '/api/node/about',
        method: 'POST',
        httpVersion: '1.1',
        complete: true,
        query: { how: 'about' },
        address: 'string',
        raw: true,
        about: 'me',
        forwarded: ['http', true],
        preview: [null, false, null],
        sent: [false, false, false, 200],
      });
    },
  },
  {
    name: 'setDraftMode adds its cookie to those of the response, and the next request is a draft',
    async run(app) {
      const { status, headers, setCookies } = await app.request('POST', '/api/node/draft', json);
      expect([status, headers.location, setCookies[0]]).toEqual([307, '/api/node/is-draft', 'mine=1']);
      expect(setCookies[1]).toMatch(/^__prerender_bypass=[^;]+; Path=\/; HttpOnly; Secure; SameSite=None$/);
      const cookie = setCookies[1]?.split(';')[0] ?? '';
      expect((await app.request('GET', '/api/node/is-draft', { headers: { cookie } })).body).toBe(
        '[true,true]',
      );
      expect((await app.request('GET', '/api/node/is-draft')).body).toBe('[null,null]');
      const off = await app.request('POST', '/api/node/no-draft', json);
      expect([off.body, off.setCookies[0]]).toEqual([
        'off',
        expect.stringContaining('Expires=Thu, 01 Jan 1970'),
      ]);
      expect((await app.request('POST', '/api/node/no-preview', json)).setCookies).toHaveLength(2);
    },
  },
  {
    name: 'revalidate() refuses what is not a path',
    async run(app) {
      expect(String((await ask(app, 'bad-revalidate'))[1])).toContain(
        'must be a path e.g. /blog/post-1, received no-slash',
      );
    },
  },
  {
    name: 'without the body parser a body comes by events, however late they are asked for',
    async run(app) {
      expect(await read(app, 'events')).toBe('some raw text');
      expect(await read(app, 'late')).toBe('some raw text');
      expect(await read(app, 'text')).toEqual(['some raw text', 'undefined']);
      expect(await read(app, 'none')).toBeNull();
    },
  },
  {
    name: 'a raw body can be iterated over, read, paused and piped',
    async run(app) {
      expect(await read(app, 'iterate')).toEqual(['some raw text', true]);
      expect(await read(app, 'readable')).toBe(13);
      expect(await read(app, 'readable', '')).toBe(0);
      expect(await read(app, 'paused')).toEqual(['data 13', 'paused true']);
      expect((await app.request('POST', '/api/node/raw?how=pipe', { body: 'piped' })).body).toBe('piped');
    },
  },
  {
    name: 'sizeLimit is told as it was written',
    async run(app) {
      const send = (body: string) =>
        app.request('POST', '/api/node/small', { headers: { 'content-type': 'text/plain' }, body });
      expect((await send('1234567890')).body).toBe('{"length":10}');
      const { status, body } = await send('12345678901');
      expect([status, body]).toEqual([413, 'Body exceeded 10b limit']);
    },
  },
  {
    name: 'a client that leaves closes the response, which then has not finished',
    async run(app) {
      await app.visit('/api-gone');
      await click(app, 'leave');
      await expect(seen(app, 'out')).toHaveText('left');
      await expectLog(app, ['response close false false']);
      await click(app, 'wait');
      await expect(seen(app, 'out')).toHaveText('TimeoutError');
      await expectLog(app, ['gave up false true true']);
    },
  },
];
