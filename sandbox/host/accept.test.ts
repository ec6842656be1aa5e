import { expect, it } from 'vitest';
import { acceptFromClient, acceptFromWorker, acceptRequest } from './accept';

const request = { method: 'GET', url: 'http://localhost:3000/', headers: [['a', 'b']], body: null };

it.each([
  { type: 'hydrated' },
  { type: 'console', level: 'warn', text: 'careful' },
  { type: 'failed', message: 'm', stack: 's', fatal: true, onServer: { digest: '1' } },
  { type: 'request', id: 1, request },
])('lets $type from the client half through as it is', (message) => {
  expect(acceptFromClient(message)).toEqual(message);
});

it.each([
  { type: 'head', id: 1, status: 200, headers: [['a', 'b']] },
  { type: 'chunk', id: 1, bytes: new Uint8Array([1]) },
  { type: 'end', id: 1 },
  { type: 'end', id: 1, error: 'gone' },
])('lets $type from the server half through as it is', (message) => {
  expect(acceptFromWorker(message)).toEqual(message);
});

it.each([null, 'text', {}, { type: 'ready', attempt: 1 }, { type: 'request', id: '1', request }])(
  'drops %j',
  (message) => {
    expect(acceptFromClient(message)).toBeUndefined();
    expect(acceptFromWorker(message)).toBeUndefined();
  },
);

it.each([
  { ...request, url: 'nonsense' },
  { ...request, headers: [['a']] },
  { ...request, headers: 'a: b' },
  { ...request, body: 'text' },
])('drops a request that is not well formed: %j', (bad) => {
  expect(acceptRequest(bad)).toBeUndefined();
});

it('turns text that is none, or too long, into text that can be shown', () => {
  const odd = acceptFromClient({ type: 'console', level: 'root', text: { evil: true } });
  expect(odd).toEqual({ type: 'console', level: 'log', text: '' });
  const long = acceptFromClient({ type: 'console', level: 'log', text: 'x'.repeat(1_000_000) });
  expect(long?.type === 'console' && long.text.length).toBe(20_000);
});
