import { expect, it } from 'vitest';
import { z } from 'zod';
import { exchangeOf, typed } from '../exchange.testing';
import { harOf } from './har';

/** HAR 1.2, every object strict. Source: https://w3c.github.io/web-performance/specs/HAR/Overview.html */
const comment = { comment: z.string().optional() };
const pair = z.strictObject({ name: z.string(), value: z.string(), ...comment });
const size = z.number().int().min(-1);
const cookie = z.strictObject({
  ...{ name: z.string(), value: z.string(), path: z.string().optional(), domain: z.string().optional() },
  ...{
    expires: z.iso.datetime().optional(),
    httpOnly: z.boolean().optional(),
    secure: z.boolean().optional(),
  },
  ...comment,
});
const postData = z.union([
  z.strictObject({ mimeType: z.string(), text: z.string(), ...comment }),
  z.strictObject({
    mimeType: z.string(),
    params: z.array(
      z.strictObject({
        ...{ name: z.string(), value: z.string().optional(), fileName: z.string().optional() },
        ...{ contentType: z.string().optional(), ...comment },
      }),
    ),
    ...comment,
  }),
]);
const message = {
  httpVersion: z.string(),
  cookies: z.array(cookie),
  headers: z.array(pair),
  headersSize: size,
  bodySize: size,
};
const timing = z.number().min(-1);
const entry = z.strictObject({
  startedDateTime: z.iso.datetime(),
  time: z.number().min(0),
  request: z.strictObject({
    ...{ method: z.string(), url: z.url(), queryString: z.array(pair), postData: postData.optional() },
    ...message,
    ...comment,
  }),
  response: z.strictObject({
    ...{ status: z.number().int(), statusText: z.string(), redirectURL: z.string() },
    content: z.strictObject({ size, mimeType: z.string(), text: z.string().optional(), ...comment }),
    ...message,
    ...comment,
  }),
  cache: z.strictObject({}),
  timings: z.strictObject({
    ...{ blocked: timing, dns: timing, connect: timing, ssl: timing },
    ...{ send: z.number().min(0), wait: z.number().min(0), receive: z.number().min(0) },
  }),
  ...comment,
});
const har = z.strictObject({
  log: z.strictObject({
    version: z.literal('1.2'),
    creator: z.strictObject({ name: z.string(), version: z.string(), ...comment }),
    entries: z.array(entry),
    ...comment,
  }),
});

const action = exchangeOf({
  ...{ method: 'POST', path: '/posts?page=2&page=3', sentAt: 1_000, duration: 50, headAfter: 30 },
  requestHeaders: typed('multipart/form-data; boundary=x', ['cookie', 'session=1; theme=dark']),
  requestBody: '--x\r\nContent-Disposition: form-data; name="title"\r\n\r\nHello\r\n--x--\r\n',
  responseHeaders: typed('text/x-component', [
    'Set-Cookie',
    'seen=1; Path=/; Expires=Wed, 01 Jan 2031 00:00:00 GMT; HttpOnly',
  ]),
  responseBody: '0:{}\n',
});
const redirect = exchangeOf({
  ...{
    sentAt: 1_100,
    duration: 10,
    headAfter: undefined,
    status: 307,
    responseHeaders: [['location', '/login']],
  },
});
const urlencoded = exchangeOf({
  ...{ method: 'POST', sentAt: 2_000, duration: 100, headAfter: 100 },
  ...{ requestHeaders: typed('application/x-www-form-urlencoded'), requestBody: 'a=1&a=2' },
});
const running = exchangeOf({ sentAt: 2_050, duration: 0, headAfter: undefined, status: 0, state: 'open' });
const cut = exchangeOf({ responseBody: 'beginning', responseBytes: 1_000_000 });
const now = new Date('2030-01-01T00:00:10.000Z');

it('an export has the structure of HAR 1.2', () => {
  const log = JSON.parse(JSON.stringify(harOf([action, redirect, urlencoded, running, cut], now)));
  expect(har.parse(log)).toEqual(log);
  expect(har.parse(JSON.parse(JSON.stringify(harOf([], now)))).log.entries).toEqual([]);
});

it('each entry tells what was sent, what came back, and when', () => {
  const { entries } = harOf([action, redirect, urlencoded, cut], now).log;
  const [first, second, third, fourth] = entries;
  expect(first).toMatchObject({
    startedDateTime: '2030-01-01T00:00:08.900Z',
    time: 50,
    timings: { send: 0, wait: 30, receive: 20 },
    request: {
      url: 'http://localhost:3000/posts?page=2&page=3',
      queryString: [
        { name: 'page', value: '2' },
        { name: 'page', value: '3' },
      ],
      cookies: [
        { name: 'session', value: '1' },
        { name: 'theme', value: 'dark' },
      ],
      postData: { text: action.requestBody },
    },
    response: {
      cookies: [
        {
          name: 'seen',
          value: '1',
          path: '/',
          expires: '2031-01-01T00:00:00.000Z',
          httpOnly: true,
          secure: false,
        },
      ],
    },
  });
  expect(second?.response.redirectURL).toBe('/login');
  expect(third?.request.postData?.params).toEqual([
    { name: 'a', value: '1' },
    { name: 'a', value: '2' },
  ]);
  expect(fourth?.response.content).toMatchObject({
    size: 1_000_000,
    text: 'beginning',
    comment: expect.stringContaining('beginning'),
  });
  for (const { time, timings } of entries)
    expect((timings.send ?? 0) + timings.wait + timings.receive).toBe(time);
});
