import { expect } from '@playwright/test';
import type { App, RequestOptions } from '../../../../../../examples/app';
import type { Case } from '../../../group';
import { click, seen } from '../../../steps';

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
  {
    name: 'in req.url the query is written again from what it says, without the names of dynamic segments',
    async run(app) {
      const urls = {
        '?a=1%262&b=c%3Dd': '?a=1%262&b=c%3Dd',
        '?x=a%20b+c': '?x=a+b+c',
        '?a[]=1': '?a%5B%5D=1',
        "?q='<%41%7e>": '?q=%27%3CA%7E%3E',
        '?a=%': '?a=%25',
        '?': '',
        '?a=1&&b': '?a=1&b=',
        '?=v': '?=v',
        '?a=1&b=2&a=b=c': '?a=1&a=b%3Dc&b=2',
        '/a%26b/c%2Fd?rest=1&y': '/a%26b/c%2Fd?y=',
      };
      for (const [asked, url] of Object.entries(urls)) {
        const { body } = await app.request('GET', `/api/request${asked}`);
        expect([asked, JSON.parse(body).url]).toEqual([asked, `/api/request${url}`]);
      }
    },
  },
  {
    name: 'req.cookies has values without their quotes and decoded, and the first of a name that comes twice',
    async run(app) {
      const sent = {
        'a="quoted value"; b=%20x; c=a=b; d; =e; f=""': {
          a: 'quoted value',
          b: ' x',
          c: 'a=b',
          '': 'e',
          f: '',
        },
        'a=1; a=2': { a: '1' },
        'a = spaced ; b="a;b"': { a: 'spaced', b: '' },
        'x=%E4; y=%7B%22a%22%3A1%7D': { x: '%E4', y: '{"a":1}' },
      };
      for (const [cookie, cookies] of Object.entries(sent)) {
        const { body } = await app.request('GET', '/api/request', { headers: { cookie } });
        expect([cookie, JSON.parse(body).cookies]).toEqual([cookie, cookies]);
      }
    },
  },
  {
    name: 'res.status() takes what HTTP has no words for, up to 999',
    async run(app) {
      for (const status of [600, 999]) {
        const answer = await app.request('GET', `/api/status?status=${status}`);
        expect([answer.status, answer.body]).toEqual([status, 'a body']);
      }
    },
  },
  {
    name: 'the page sees the words beside a status: those of HTTP, or those of res.statusMessage',
    async run(app) {
      await app.visit('/pages-api/words');
      await click(app, 'Ask');
      const words = [
        [200, 'OK', true],
        [404, 'Not Found', false],
        [418, 'Own words', false],
        [599, 'unknown', false],
        [999, 'unknown', false],
      ];
      await expect(seen(app, 'words')).toHaveText(JSON.stringify(words));
    },
  },
  {
    name: 'an API Route without a default export answers 500 with a page, and the log says why',
    async run(app) {
      const { status, headers, body } = await app.request('GET', '/api/no-default');
      expect([status, headers['content-type']]).toEqual([500, 'text/html; charset=utf-8']);
      expect(body).toContain('500: Internal Server Error');
      await expect
        .poll(() => app.serverLog())
        .toContain('Page /api/no-default does not export a default function.');
    },
  },
  {
    name: 'writeHead takes headers as pairs, and fails with names and values in turn',
    async run(app) {
      const pairs = await app.request('GET', '/api/tools?how=pairs');
      expect([pairs.status, pairs.headers['x-a'], pairs.headers['x-b'], pairs.body]).toEqual([
        200,
        '1',
        '2',
        'pairs',
      ]);
      expect((await app.request('GET', '/api/tools?how=flat')).status).toBe(500);
    },
  },
  {
    name: 'res.statusMessage is undefined until the head is sent, and then that of the status',
    async run(app) {
      const { status, body } = await app.request('GET', '/api/tools?how=words');
      expect([status, body]).toEqual([201, 'undefined, Created']);
    },
  },
];
