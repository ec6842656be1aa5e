import { beforeEach, expect, it } from 'vitest';
import type { Exchange, FromWorker, ToClient, ToWorker } from '../protocol';
import type { Session } from './session';
import { connectHalves, type Wire } from './wire';

let toServer: ToWorker[];
let toClient: ToClient[];
let recorded: Exchange[];
let logged: string[];
let answer: (message: FromWorker) => void;
let wire: Wire;

const request = {
  method: 'POST',
  url: 'http://localhost:3000/posts?a=1',
  headers: [['x-a', '1']] as [string, string][],
  body: new TextEncoder().encode('häh').buffer as ArrayBuffer,
};
const bytes = (text: string) => new TextEncoder().encode(text);

beforeEach(() => {
  [toServer, toClient, recorded, logged] = [[], [], [], []];
  const session = {
    client: { send: (message: ToClient) => toClient.push(message), listen: () => undefined },
    server: {
      send: (message: ToWorker) => toServer.push(message),
      listen: (receive: (message: FromWorker) => void) => {
        answer = receive;
      },
    },
  } as unknown as Session;
  wire = connectHalves(
    session,
    (exchange) => recorded.push(exchange),
    ({ text }) => logged.push(text),
  );
});

it('passes bytes on and records the exchange when it is complete', () => {
  wire.fromPage(7, request);
  const [sent] = toServer;
  const id = sent?.type === 'request' ? sent.id : 0;
  answer({ type: 'head', id, status: 201, headers: [['b', '2']] });
  const [first, second] = [bytes('é').slice(0, 1), bytes('é').slice(1)];
  for (const part of [first, second]) answer({ type: 'chunk', id, bytes: part });
  expect(recorded).toEqual([]);
  answer({ type: 'end', id });
  expect(toClient.map((message) => [message.type, 'id' in message && message.id])).toEqual([
    ['head', 7],
    ['chunk', 7],
    ['chunk', 7],
    ['end', 7],
  ]);
  expect(recorded[0]).toMatchObject({
    from: 'page',
    method: 'POST',
    path: '/posts?a=1',
    requestBody: 'häh',
    requestBytes: 4,
    status: 201,
    responseBody: 'é',
    responseBytes: 2,
  });
});

it('gives an outside sender its answer, keeps it from the page, and records who asked', async () => {
  const outcome = wire.fromOutside(request);
  const id = toServer[0]?.type === 'request' ? toServer[0].id : 0;
  answer({ type: 'head', id, status: 200, headers: [] });
  answer({ type: 'chunk', id, bytes: bytes('hi') });
  answer({ type: 'end', id });
  expect(await outcome).toEqual({ ok: true, status: 200, headers: [], body: 'hi' });
  expect([toClient, recorded.map(({ from }) => from)]).toEqual([[], ['outside']]);
});

it('tells two senders with the same number apart, and ignores answers to nobody', async () => {
  wire.fromPage(1, request);
  const outcome = wire.fromOutside(request);
  const ids = toServer.map((message) => (message.type === 'request' ? message.id : 0));
  expect(new Set(ids).size).toBe(2);
  answer({ type: 'end', id: 99 });
  answer({ type: 'end', id: ids[1] ?? 0, error: 'gone' });
  expect(await outcome).toEqual({ ok: false, error: 'gone' });
  expect([recorded.length, toClient.length]).toEqual([1, 0]);
});

it('hands the console of the server on', () => {
  answer({ type: 'console', level: 'log', text: 'hello' });
  expect(logged).toEqual(['hello']);
});
