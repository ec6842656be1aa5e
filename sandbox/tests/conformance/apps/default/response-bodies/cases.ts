import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';
import { click, seen } from '../../../steps';

const of = async (app: App, how: string) => {
  const { status, headers, body } = await app.request('GET', `/bodies/of?how=${how}`);
  return [how, status, headers['content-type'] ?? null, body];
};
const json = async (app: App, value: string, more = '') => {
  const { status, headers, body } = await app.request('GET', `/bodies/json?value=${value}${more}`);
  return [value, status, headers['content-type'] ?? null, body];
};
const text = 'text/plain;charset=UTF-8';
const expectLog = (app: App, ...lines: string[]) =>
  expect
    .poll(async () => JSON.parse((await app.request('GET', '/bodies/log')).body))
    .toEqual(expect.arrayContaining(lines));

/** Presses a button of the page and waits for what it then shows. */
async function expectOut(app: App, name: string, shown: string) {
  await click(app, name);
  await expect(seen(app, 'out')).toHaveText(`${name.includes(' ') ? name : `${name} `}: ${shown}`);
}

export const cases: Case[] = [
  {
    name: 'ReadableStream.from streams async and plain generators, arrays and texts',
    async run(app) {
      expect(await of(app, 'from')).toEqual(['from', 200, null, 'one two three']);
      expect(await of(app, 'from-array')).toEqual(['from-array', 200, null, 'ab']);
      expect(await of(app, 'from-texts')).toEqual(['from-texts', 200, null, 'as text']);
      expect(await of(app, 'from-plain')).toEqual(['from-plain', 200, null, 'plain generator']);
    },
  },
  {
    name: 'a Response takes whatever can be iterated over asynchronously',
    async run(app) {
      for (const how of ['iterable', 'iterable-next', 'iterable-object', 'pull'])
        expect(await of(app, how)).toEqual([how, 200, null, 'one two three']);
      expect(await of(app, 'iterable-texts')).toEqual(['iterable-texts', 200, null, 'as text']);
      expect(await of(app, 'byte-stream')).toEqual(['byte-stream', 200, null, 'byte stream']);
    },
  },
  {
    name: 'a Response of anything else is its text',
    async run(app) {
      const texts: Record<string, string> = {
        'iterable-plain': '[object Generator]',
        'array-of-bytes': '105,110,32,97,114,114,97,121',
        set: '[object Set]',
        number: '7',
        object: '[object Object]',
        list: '1,2',
        boolean: 'false',
        url: 'http://localhost/x',
        date: 'written',
      };
      for (const [how, body] of Object.entries(texts))
        expect(await of(app, how)).toEqual([how, 200, text, body]);
    },
  },
  {
    name: 'a Response takes bytes, views, blobs, fields and forms, with the type that belongs to each',
    async run(app) {
      const bodies = [
        ['bytes', 200, null, 'bytes'],
        ['buffer', 200, null, 'a buffer'],
        ['array-buffer', 200, null, 'array buffer'],
        ['view', 200, null, 'view'],
        ['words', 200, null, 'abcd'],
        ['blob', 200, 'text/x-blob', 'a blob'],
        ['file', 200, 'text/x-file', 'a file'],
        ['search', 200, 'application/x-www-form-urlencoded;charset=UTF-8', 'a=1+2'],
        ['undefined', 200, null, ''],
        ['clone', 200, text, 'cloned'],
        ['again', 200, null, 'of another'],
      ];
      for (const body of bodies) expect(await of(app, String(body[0]))).toEqual(body);
      const [, status, type, form] = await of(app, 'form');
      expect([status, type, form]).toEqual([
        200,
        expect.stringContaining('multipart/form-data; boundary='),
        expect.stringMatching(/name="a"\r\n\r\n1\r\n/),
      ]);
    },
  },
  {
    name: 'a status that cannot be, and a body that has been read, answer 500',
    async run(app) {
      for (const how of ['204-body', '199', '600', 'error', 'used-up'])
        expect((await of(app, how))[1], how).toBe(500);
      expect(await of(app, '299')).toEqual(['299', 299, text, 'x']);
    },
  },
  {
    name: 'Response.json throws where JSON has no text, and the handler answers 500 without a body',
    async run(app) {
      for (const value of ['undefined', 'function', 'symbol', 'nothing', 'bigint', 'circle']) {
        for (const by of ['&by=web', '&by=next'])
          expect(await json(app, value, by)).toEqual([value, 500, null, '']);
      }
      for (const value of ['undefined', 'function', 'symbol', 'nothing'])
        expect((await json(app, value, '&caught'))[3]).toBe('TypeError: Value is not JSON serializable');
      expect((await json(app, 'bigint', '&caught'))[3]).toBe(
        'TypeError: Do not know how to serialize a BigInt',
      );
    },
  },
  {
    name: 'Response.json writes what JSON.stringify does, under the type it is given',
    async run(app) {
      const texts: Record<string, string> = {
        null: 'null',
        text: '"yes"',
        date: '{"at":"1970-01-01T00:00:00.000Z","list":[null,null,null]}',
        map: '{}',
        own: '{"own":true}',
        error: '{}',
        bytes: '{"0":1,"1":2}',
      };
      for (const [value, body] of Object.entries(texts))
        expect(await json(app, value)).toEqual([value, 200, 'application/json', body]);
      expect(await json(app, 'text', '&typed&by=next')).toEqual([
        'text',
        422,
        'application/problem+json',
        '"yes"',
      ]);
    },
  },
  ...['timed', 'from', 'iterable', 'piped'].map((how) => ({
    name: `a reader that aborts or cancels ends the stream on the server, and its signal tells: ${how}`,
    async run(app: App) {
      const end = { timed: 'cancel', piped: 'write refused' }[how] ?? 'generator left';
      await app.visit('/bodies/page');
      await expectOut(app, `abort-reading ${how}`, '["tick","AbortError"]');
      await expectLog(app, `abort-${how} ${end}`, `abort-${how} signal`);
      await expectOut(app, `cancel-reading ${how}`, '["answered"]');
      await expectLog(app, `cancel-${how} ${end}`, `cancel-${how} signal`);
      await expectOut(app, `cancel-body ${how}`, '["answered"]');
      await expectLog(app, `body-${how} ${end}`, `body-${how} signal`);
      await expectOut(app, `leave-loop ${how}`, '["left"]');
      await expectLog(app, `loop-${how} ${end}`, `loop-${how} signal`);
    },
  })),
  {
    name: 'a client that gives up before the answer aborts request.signal with the reason of Next.js',
    async run(app) {
      await app.visit('/bodies/page');
      await expectOut(app, 'time-out', '["TimeoutError"]');
      await expectLog(app, 'slow signal ResponseAborted true');
      await expectOut(app, 'own-reason', '["RangeError"]');
      await expectLog(app, 'reason signal ResponseAborted true');
      await expectOut(app, 'post', '["AbortError"]');
      await expectLog(app, 'post signal after the body');
      await expectOut(app, 'before', '["AbortError"]');
    },
  },
];
