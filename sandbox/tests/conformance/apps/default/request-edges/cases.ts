import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';

const typed = (type: string, body = '') => ({ headers: { 'content-type': type }, body });
const read = async (app: App, how: string, type: string, body?: string) => {
  const sent = typed(type, body);
  const caught = await app.request('POST', `/edges/body?caught&how=${how}`, sent);
  const thrown = await app.request('POST', `/edges/body?how=${how}`, sent);
  return [caught.status, JSON.parse(caught.body)[0], thrown.status, thrown.body];
};
const multipart = 'multipart/form-data; boundary=x';
const part = (head: string, body: string) =>
  `--x\r\ncontent-disposition: form-data; ${head}\r\n\r\n${body}\r\n`;

export const cases: Case[] = [
  {
    name: 'a handler sees x-forwarded-for, -host, -port and -proto, which the server adds',
    async run(app) {
      const seen = JSON.parse((await app.request('GET', '/edges/about')).body);
      expect(seen).toMatchObject({ sameHost: true, 'x-forwarded-proto': 'http', 'x-mine': null });
      expect(seen['x-forwarded-host']).toBe(seen.host);
      expect(seen['x-forwarded-port']).toBe(seen.host.split(':')[1]);
      expect(seen['x-forwarded-for']).toMatch(/127\.0\.0\.1|::1/);
    },
  },
  {
    name: 'what a proxy in front has set of x-forwarded-* stays',
    async run(app) {
      const headers = { 'x-forwarded-for': '9.9.9.9', 'x-forwarded-host': 'example.org', 'x-mine': 'yes' };
      const seen = JSON.parse((await app.request('GET', '/edges/about', { headers })).body);
      expect(seen).toMatchObject({ ...headers, 'x-forwarded-proto': 'http', sameHost: false });
    },
  },
  {
    name: 'a body that is not what the handler reads is an error it can catch, else a 500 without a body',
    async run(app) {
      expect(await read(app, 'json', 'application/json', '{no')).toEqual([400, 'SyntaxError', 500, '']);
      expect(await read(app, 'json', 'application/json')).toEqual([400, 'SyntaxError', 500, '']);
      expect(await read(app, 'form', multipart, 'nothing')).toEqual([400, 'TypeError', 500, '']);
      expect(await read(app, 'form', 'multipart/form-data', 'nothing')).toEqual([400, 'TypeError', 500, '']);
      expect(await read(app, 'form', multipart, part('name="a"', '1'))).toEqual([400, 'TypeError', 500, '']);
      expect(await read(app, 'form', 'text/plain', 'a=1')).toEqual([400, 'TypeError', 500, '']);
      expect(await read(app, 'form', 'application/json', '{}')).toEqual([400, 'TypeError', 500, '']);
      expect(await read(app, 'twice', 'text/plain', 'abc')).toEqual([400, 'TypeError', 500, '']);
    },
  },
  {
    name: 'a form may be empty, and percent signs in it may mean nothing',
    async run(app) {
      const keys = async (type: string, body: string) =>
        JSON.parse((await app.request('POST', '/edges/body?how=form', typed(type, body))).body);
      expect(await keys(multipart, '--x--\r\n')).toEqual([]);
      expect(await keys('application/x-www-form-urlencoded', 'a=%zz&b&=c')).toEqual(['a', 'b', '']);
    },
  },
  {
    name: 'a body of a POST is there also where it is empty',
    async run(app) {
      const body = async (sent: string) =>
        (await app.request('POST', '/edges/body?how=body', typed('text/plain', sent))).body;
      expect([await body(''), await body('a')]).toEqual(['[false,false]', '[false,false]']);
    },
  },
  {
    name: 'the files of a form have the names and types that were sent',
    async run(app) {
      const type = (name: string) => `; filename="${name}"\r\ncontent-type: text/x-a`;
      const body = [
        part('name="text"', 'hi'),
        part(`name="f"${type('a %22quoted%22 ü.txt')}`, 'hello'),
        part(`name="n"${type('../x/y.txt')}`, 'hello'),
        part(`name="e"${type('')}`, ''),
        '--x--\r\n',
      ].join('');
      const answer = await app.request('POST', '/edges/files', typed(multipart, body));
      const file = { type: 'text/x-a', isFile: true, modified: 'number' };
      expect(JSON.parse(answer.body)).toEqual([
        ['text', 'hi'],
        ['f', { ...file, name: 'a "quoted" ü.txt', size: 5, text: 'hello' }],
        ['n', { ...file, name: '../x/y.txt', size: 5, text: 'hello' }],
        ['e', { ...file, name: '', size: 0, text: '' }],
      ]);
    },
  },
  {
    name: 'an address whose percent signs mean nothing is a bad request where a param would hold it, else nothing is found',
    async run(app) {
      for (const path of ['/edges/at/', '/edges/shown/', '/api/edges/']) {
        for (const text of ['%', '%zz', '%E0%A4%A']) {
          const { status, headers, body } = await app.request('GET', path + text);
          expect([status, headers['content-type']]).toEqual([400, 'text/html; charset=utf-8']);
          expect(body).toContain('Bad Request');
        }
      }
      expect((await app.request('GET', '/nothing/%')).status).toBe(404);
    },
  },
  {
    name: 'a handler gets a query that was read and written again: values of one name together, encoded in one way',
    async run(app) {
      const queries = {
        '?a=1&b=%20+%C3%BC&c&=d&e=%zz': '?a=1&b=++%C3%BC&c=&=d&e=%25zz',
        '?b=1&a=2&b=3&7=4': '?7=4&b=1&b=3&a=2',
        '?a=1': '?a=1',
      };
      for (const [sent, read] of Object.entries(queries)) {
        const { body } = await app.request('POST', `/edges/query${sent}`);
        expect(JSON.parse(body)).toEqual([read, read]);
      }
    },
  },
  {
    name: 'no cache on the way may keep that there is nothing at an address',
    async run(app) {
      const { status, headers } = await app.request('GET', '/edges/nothing-here');
      expect([status, headers['cache-control']]).toEqual([
        404,
        'private, no-cache, no-store, max-age=0, must-revalidate',
      ]);
    },
  },
  {
    name: 'params of handlers and API Routes are decoded once, slashes too',
    async run(app) {
      for (const [sent, id] of Object.entries({ 'a%2Fb': 'a/b', 'a%20b': 'a b', 'a+b': 'a+b', '%25': '%' })) {
        expect(JSON.parse((await app.request('GET', `/edges/at/${sent}`)).body)[0]).toBe(id);
        expect(JSON.parse((await app.request('GET', `/api/edges/${sent}`)).body).query.id).toBe(id);
      }
    },
  },
  {
    name: 'an address that is sent on for good is named in Refresh and in the body as well',
    async run(app) {
      const { status, headers, body } = await app.request('GET', '/edges/about/?a=1');
      expect([status, headers.location, headers.refresh, body]).toEqual([
        308,
        '/edges/about?a=1',
        '0;url=/edges/about?a=1',
        '/edges/about?a=1',
      ]);
    },
  },
  {
    name: 'methods that a handler, a page or an API Route does not name',
    async run(app) {
      const ask = async (method: string, path: string) => {
        const { status, headers, body } = await app.request(method, path);
        return [status, headers.allow ?? null, body.length > 0];
      };
      expect(await ask('OPTIONS', '/edges/at/1')).toEqual([204, 'GET, HEAD, OPTIONS', false]);
      expect(await ask('OPTIONS', '/edges/body')).toEqual([204, 'OPTIONS, POST, PUT', false]);
      expect(await ask('OPTIONS', '/edges/shown/1')).toEqual([400, null, false]);
      expect(await ask('OPTIONS', '/api/edges/1')).toEqual([200, null, true]);
      expect(await ask('OPTIONS', '/nothing')).toEqual([404, null, true]);
      for (const method of ['PUT', 'PATCH', 'DELETE'])
        expect(await ask(method, '/edges/shown/1')).toEqual([200, null, true]);
      expect(await ask('HEAD', '/edges/at/1')).toEqual([200, null, false]);
      expect(await ask('HEAD', '/edges/body')).toEqual([405, null, false]);
      expect(await ask('POST', '/edges/at/1')).toEqual([405, null, false]);
      expect(await ask('PROPFIND', '/edges/at/1')).toEqual([400, null, false]);
      expect(await ask('PROPFIND', '/api/edges/1')).toEqual([200, null, true]);
    },
  },
  {
    name: 'an API Route reads a body by its charset, and refuses one that nobody knows',
    async run(app) {
      const send = async (type: string, body: string | Uint8Array) => {
        const answer = await app.request('POST', '/api/edges/1', { headers: { 'content-type': type }, body });
        return answer.status === 200 ? JSON.parse(answer.body).body : [answer.status, answer.body];
      };
      expect(await send('text/plain; charset=latin1', Uint8Array.of(0xe9))).toBe('é');
      expect(await send('text/plain; charset=nope', 'x')).toEqual([400, 'Invalid body']);
      expect(await send('application/json', '{no')).toEqual([400, 'Invalid JSON']);
      expect(await send('application/LD+json', '{"a":1}')).toEqual({ a: 1 });
      expect(await send('application/json', '')).toEqual({});
      expect(await send(';;;', 'x')).toBe('x');
      const form = await send('application/x-www-form-urlencoded', 'a=%zz&b&=c&a=2');
      expect(form).toEqual({ a: ['%zz', '2'], b: '', '': 'c' });
    },
  },
];
