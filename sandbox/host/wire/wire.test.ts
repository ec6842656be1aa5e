import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mostRequests } from '../../shared/limits';
import type { Exchange, HeaderList, ToClient, ToWorker, WireRequest } from '../../shared/protocol';
import { type CookieJar, createCookieJar } from './cookies';
import { createWire, type PageSender, type Wire } from './wire';

let toServer: ToWorker[];
let toClient: ToClient[];
let recorded: Exchange[];
let notices: string[];
let cookiesChanged: number;
let latency: number;
let isPaused: boolean;
let jar: CookieJar;
let wire: Wire;
const page: PageSender = { tab: 1, send: (message) => toClient.push(message) };

const request: WireRequest = {
  method: 'POST',
  url: 'http://localhost:3000/posts?a=1',
  headers: [['x-a', '1']],
  body: new TextEncoder().encode('häh').buffer as ArrayBuffer,
};
const bytes = (text: string) => new TextEncoder().encode(text);
const sentIds = () => toServer.flatMap((message) => (message.type === 'request' ? [message.id] : []));
const lastSent = () => sentIds().at(-1) ?? Number.NaN;
const sentHeaders = () =>
  toServer.flatMap((message) => (message.type === 'request' ? message.request.headers : []));

beforeEach(() => {
  vi.useFakeTimers();
  [toServer, toClient, recorded, notices, cookiesChanged, latency] = [[], [], [], [], 0, 0];
  jar = createCookieJar();
  isPaused = false;
  wire = createWire({
    toServer: (message) => toServer.push(message),
    jar,
    latency: () => latency,
    isPaused: () => isPaused,
    record: (exchange) => recorded.push(exchange),
    onCookies: () => {
      cookiesChanged += 1;
    },
    notice: (text) => notices.push(text),
  });
});
afterEach(() => vi.useRealTimers());

function answer(id: number, body: string, headers: HeaderList = []): void {
  wire.receive({ type: 'head', id, status: 200, headers });
  wire.receive({ type: 'chunk', id, bytes: bytes(body) });
  wire.receive({ type: 'end', id });
}

it('passes bytes on and reports the exchange as it goes', () => {
  wire.fromPage(page, 7, request);
  expect(recorded).toMatchObject([{ state: 'open', status: 0, method: 'POST', path: '/posts?a=1', tab: 1 }]);
  const id = lastSent();
  wire.receive({ type: 'head', id, status: 201, headers: [['b', '2']] });
  expect(recorded.at(-1)).toMatchObject({ state: 'open', status: 201, responseBody: '' });
  for (const part of [bytes('é').slice(0, 1), bytes('é').slice(1)])
    wire.receive({ type: 'chunk', id, bytes: part });
  wire.receive({ type: 'end', id });
  expect(toClient.map((message) => [message.type, 'id' in message && message.id])).toEqual([
    ['head', 7],
    ['chunk', 7],
    ['chunk', 7],
    ['end', 7],
  ]);
  const whole = { requestBody: 'häh', requestBytes: 4, status: 201, responseBody: 'é', responseBytes: 2 };
  expect(recorded.at(-1)).toMatchObject({ from: 'page', state: 'complete', ...whole });
});

it('shows a stream while it runs, at most ten times a second', () => {
  wire.fromPage(page, 1, request);
  const id = lastSent();
  wire.receive({ type: 'head', id, status: 200, headers: [] });
  const before = recorded.length;
  for (let part = 0; part < 50; part++) {
    wire.receive({ type: 'chunk', id, bytes: bytes('x') });
    vi.advanceTimersByTime(10);
  }
  const reports = recorded.slice(before);
  expect(reports.length).toBeGreaterThanOrEqual(4);
  expect(reports.length).toBeLessThanOrEqual(5);
  expect(reports[0]).toMatchObject({ state: 'open', responseBytes: 10 });
});

it('cuts what it shows of a long body, and counts all of it', () => {
  wire.fromPage(page, 1, { ...request, body: bytes('y'.repeat(150_000)).buffer as ArrayBuffer });
  answer(lastSent(), 'x'.repeat(300_000));
  const last = recorded.at(-1);
  expect([last?.requestBody.length, last?.requestBytes]).toEqual([100_000, 150_000]);
  expect([last?.responseBody.length, last?.responseBytes]).toEqual([100_000, 300_000]);
});

it('names the size of a body that is no text', () => {
  wire.fromPage(page, 1, request);
  answer(lastSent(), '\x89PNG', [['Content-Type', 'image/png']]);
  expect(recorded.at(-1)?.responseBody).toBe('(5 bytes, image/png)');
});

it('gives an outside sender its answer, keeps it from the page, and records who asked', async () => {
  const outcome = wire.fromOutside(request);
  answer(lastSent(), 'hi');
  expect(await outcome).toEqual({ ok: true, status: 200, headers: [], body: 'hi' });
  expect([toClient, recorded.map(({ from }) => from)]).toEqual([[], ['outside', 'outside', 'outside']]);
});

it('tells two senders with the same number apart, and ignores answers to nobody', async () => {
  wire.fromPage(page, 1, request);
  const outcome = wire.fromOutside(request);
  const ids = sentIds();
  expect(new Set(ids).size).toBe(2);
  wire.receive({ type: 'end', id: -1 });
  wire.receive({ type: 'end', id: lastSent(), error: 'gone' });
  expect(await outcome).toEqual({ ok: false, error: 'gone' });
  expect([recorded.at(-1)?.state, toClient]).toEqual(['failed', []]);
});

it('sends the cookies of the jar with requests of pages, and stores what answers set', () => {
  wire.fromPage(page, 1, { ...request, headers: [['cookie', 'forged=1']] });
  expect(sentHeaders()).toEqual([]);
  answer(lastSent(), '', [
    ['set-cookie', 'a=1; Path=/; HttpOnly'],
    ['Set-Cookie', 'b=2; Expires=Thu, 01 Jan 2099 00:00:00 GMT; Path=/'],
  ]);
  expect([jar.header('/'), cookiesChanged]).toEqual(['a=1; b=2', 1]);
  wire.fromPage(page, 2, request);
  expect(sentHeaders()).toEqual([
    ['x-a', '1'],
    ['cookie', 'a=1; b=2'],
  ]);
});

it('neither sends cookies for a sender outside, nor stores what it is sent', () => {
  jar.store('a=1', '/');
  void wire.fromOutside(request);
  answer(lastSent(), '', [['set-cookie', 'b=2; Path=/']]);
  expect([sentHeaders(), jar.header('/')]).toEqual([[['x-a', '1']], 'a=1']);
});

it('adds half the latency on each way, and keeps the order when it is switched off meanwhile', () => {
  latency = 80;
  wire.fromPage(page, 1, request);
  latency = 0;
  wire.fromPage(page, 2, request);
  expect(sentIds()).toEqual([]);
  vi.advanceTimersByTime(40);
  const [first = 0, second = 0] = sentIds();
  expect(second).toBe(first + 1);
  latency = 80;
  answer(first, 'x');
  vi.advanceTimersByTime(39);
  expect(toClient).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(toClient.map(({ type }) => type)).toEqual(['head', 'chunk', 'end']);
  expect(recorded.at(-1)).toMatchObject({ state: 'complete', duration: 80 });
});

it('tells the server that a page has no more use for an answer, and records it as failed', () => {
  wire.fromPage(page, 1, request);
  const id = lastSent();
  wire.abort(page, 1);
  answer(id, 'too late');
  expect(toServer.at(-1)).toEqual({ type: 'abort', id });
  expect([recorded.at(-1)?.state, toClient, wire.isWaiting()]).toEqual(['failed', [], false]);
});

it('drops the requests of a page that has gone, and of no other', () => {
  wire.fromPage(page, 1, request);
  wire.fromPage({ tab: 2, send: () => undefined }, 1, request);
  wire.leave(page);
  expect(toServer.flatMap((message) => (message.type === 'abort' ? [message.id] : []))).toEqual([
    sentIds()[0],
  ]);
  expect(wire.isWaiting()).toBe(true);
});

it('refuses a flood of requests with an error, and says so once', () => {
  for (let count = 0; count < mostRequests.perSecond + 100; count++) {
    wire.fromPage(page, count, request);
    answer(lastSent(), '');
  }
  expect(sentIds()).toHaveLength(mostRequests.perSecond);
  const refused = toClient.filter(
    (message) => message.type === 'end' && message.error?.includes('ERR_INSUFFICIENT'),
  );
  expect([refused.length, notices.length]).toEqual([100, 1]);
  vi.advanceTimersByTime(1000);
  wire.fromPage(page, 999, request);
  expect(sentIds()).toHaveLength(mostRequests.perSecond + 1);
  for (let count = 0; count < mostRequests.perSecond; count++) wire.fromPage(page, 1000 + count, request);
  expect(notices).toHaveLength(1);
});

it('answers 431 where the headers are longer than Node takes', () => {
  wire.fromPage(page, 1, { ...request, headers: [['x-long', 'x'.repeat(17_000)]] });
  expect([toServer, toClient[0]]).toMatchObject([[], { type: 'head', id: 1, status: 431 }]);
});

it('ends what is open when the app is stopped', async () => {
  const outcome = wire.fromOutside(request);
  wire.close();
  expect(await outcome).toMatchObject({ ok: false });
  expect(recorded.at(-1)?.state).toBe('failed');
});

it('holds what pages ask for while it is paused, and sends it in that order afterwards', () => {
  isPaused = true;
  wire.fromPage(page, 1, request);
  wire.fromPage(page, 2, { ...request, method: 'GET' });
  expect([toServer, recorded]).toEqual([[], []]);
  isPaused = false;
  wire.release();
  expect(recorded.map(({ method }) => method)).toEqual(['POST', 'GET']);
  wire.release();
  expect(sentIds()).toHaveLength(2);
});

it('forgets what a page has given up meanwhile, and answers from outside all the same', async () => {
  isPaused = true;
  wire.fromPage(page, 1, request);
  wire.fromPage(page, 2, request);
  wire.abort(page, 1);
  const outside = wire.fromOutside(request);
  answer(lastSent(), 'hi');
  expect(await outside).toMatchObject({ ok: true });
  wire.leave(page);
  wire.release();
  expect(sentIds()).toHaveLength(1);
});

it('refuses what is too much to be held', () => {
  isPaused = true;
  for (let id = 0; id < mostRequests.open + 5; id += 1) {
    vi.advanceTimersByTime(10);
    wire.fromPage(page, id, request);
  }
  expect(toClient).toHaveLength(5);
  expect(toClient[0]).toMatchObject({ type: 'end', error: expect.stringContaining('too many') });
});
