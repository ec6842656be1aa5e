import { expect } from '@playwright/test';
import type { App, RequestOptions } from '../../../../../examples/app';
import type { Case } from '../../../group';

const echo = async (app: App, path: string, options?: RequestOptions, method = 'POST') =>
  JSON.parse((await app.request(method, path, options)).body);
const typed = (type: string, body: string) => ({ headers: { 'content-type': type }, body });

export const cases: Case[] = [
  {
    name: 'an API Route gets every method, query and cookies',
    async run(app) {
      const headers = { cookie: 'a=1; b=two' };
      for (const method of ['GET', 'PUT', 'OPTIONS']) {
        expect(await echo(app, '/api/echo?q=1&q=2&r', { headers }, method)).toMatchObject({
          method,
          query: { q: ['1', '2'], r: '' },
          cookies: { a: '1', b: 'two' },
        });
      }
    },
  },
  {
    name: 'an API Route parses bodies by content type: JSON, form fields, text',
    async run(app) {
      const json = await echo(app, '/api/echo', typed('application/json', '{"a":[1]}'));
      expect([json.body, json.type]).toEqual([{ a: [1] }, 'object']);
      const form = await echo(app, '/api/echo', typed('application/x-www-form-urlencoded', 'a=1&b=x+y'));
      expect(form.body).toEqual({ a: '1', b: 'x y' });
      const text = await echo(app, '/api/echo', typed('text/plain', 'as text'));
      expect([text.body, text.type]).toEqual(['as text', 'string']);
    },
  },
  {
    name: 'a body that is no JSON answers 400 before the API Route runs',
    async run(app) {
      const answer = await app.request('POST', '/api/echo', typed('application/json', '{no'));
      expect([answer.status, answer.body]).toEqual([400, 'Invalid JSON']);
    },
  },
  {
    name: 'a body of more than 1 MB answers 413',
    async run(app) {
      const answer = await app.request('POST', '/api/echo', typed('text/plain', 'x'.repeat(2_000_000)));
      expect([answer.status, answer.body]).toEqual([413, 'Body exceeded 1mb limit']);
    },
  },
  {
    name: 'bodyParser: false leaves the body to the API Route',
    async run(app) {
      const answer = await echo(app, '/api/raw', typed('application/json', '{"a": 1}'));
      expect(answer).toEqual({ parsed: null, raw: '{"a": 1}' });
    },
  },
  {
    name: 'a dynamic API Route gets its segment in query, and chooses its status by method',
    async run(app) {
      const get = await app.request('GET', '/api/items/a%20b');
      expect([get.status, get.body]).toEqual([200, '{"id":"a b"}']);
      expect((await app.request('DELETE', '/api/items/1')).status).toBe(204);
      const put = await app.request('PUT', '/api/items/1');
      // Two lines on the wire of a real server, one list to those who read headers by name.
      expect([put.status, put.body]).toEqual([405, '{"error":"method"}']);
      expect(put.headers.allow).toContain('DELETE');
    },
  },
  {
    name: 'a catch-all API Route gets an array',
    async run(app) {
      expect(await echo(app, '/api/all/x/y?z=1', undefined, 'GET')).toEqual({ rest: ['x', 'y'], z: '1' });
    },
  },
  {
    name: 'send() chooses the content type by its value',
    async run(app) {
      const text = await app.request('GET', '/api/tools?how=text');
      expect([text.status, text.body]).toEqual([200, 'plain text']);
      const object = await app.request('GET', '/api/tools?how=object');
      expect([object.headers['content-type'], object.body]).toEqual([
        'application/json; charset=utf-8',
        '{"sent":true}',
      ]);
    },
  },
  {
    name: 'redirect() answers 307, or the status it is given',
    async run(app) {
      const go = async (how: string) => {
        const { status, headers } = await app.request('GET', `/api/tools?how=${how}`);
        return [status, headers.location];
      };
      expect(await go('redirect')).toEqual([307, '/api/echo']);
      expect(await go('moved')).toEqual([301, '/api/echo']);
    },
  },
  {
    name: 'setHeader with an array writes one Set-Cookie for each',
    async run(app) {
      const { status, setCookies } = await app.request('GET', '/api/tools?how=cookies');
      expect([status, setCookies]).toEqual([201, ['a=1', 'b=2']]);
    },
  },
  {
    name: 'an API Route that throws answers 500 "Internal Server Error", and the log has the text',
    async run(app) {
      const answer = await app.request('GET', '/api/tools?how=throws');
      expect([answer.status, answer.body]).toEqual([500, 'Internal Server Error']);
      await expect.poll(() => app.serverLog()).toContain('secret of the API Route');
    },
  },
  {
    name: 'an address under /api that no file answers is a 404',
    async run(app) {
      expect((await app.request('GET', '/api/nothing')).status).toBe(404);
    },
  },
];
