import { expect, it } from 'vitest';
import { acceptFromClient, acceptFromWorker } from './accept';
import { acceptRequest, mostHeaders } from './accept-fields';

const pageDown = {
  ...{ key: 'PageDown', code: 'PageDown' },
  ...{ shiftKey: false, ctrlKey: false, altKey: false, metaKey: true },
};
const request = { method: 'GET', url: 'http://localhost:3000/', headers: [['a', 'b']], body: null };

it.each([
  { type: 'hydrated' },
  { type: 'gesture' },
  { type: 'focus-refused', again: true },
  { type: 'focus-taken', isToBlame: true },
  { type: 'key', key: pageDown },
  { type: 'key', key: { ...pageDown, key: '0', code: 'Digit0' } },
  { type: 'left' },
  { type: 'restless' },
  { type: 'pong', challenge: 4_000_000_000 },
  { type: 'updated', ok: false },
  { type: 'updated', ok: true },
  { type: 'abort', id: 3 },
  { type: 'cookie', cookie: 'a=b' },
  { type: 'location', location: { path: '/a?b', canGoBack: true, canGoForward: false } },
  { type: 'console', level: 'warn', text: 'careful' },
  { type: 'failed', message: 'm', stack: 's', fatal: true, onServer: { digest: '1' } },
  { type: 'failed', message: 'm', stack: 's', fatal: false, onServer: {} },
  { type: 'request', id: 1, request },
])('lets $type from the client half through as it is', (message) => {
  expect(acceptFromClient(message)).toEqual(message);
});

it.each([
  { type: 'started' },
  { type: 'started', problem: { stage: 'build', message: 'm', file: '/a', line: 1, column: 2, fix: 'f' } },
  { type: 'pong', challenge: 4_000_000_000 },
  { type: 'head', id: 1, status: 200, headers: [['a', 'b']] },
  { type: 'chunk', id: 1, bytes: new Uint8Array([1]) },
  { type: 'end', id: 1 },
  { type: 'end', id: 1, error: 'gone' },
])('lets $type from the server half through as it is', (message) => {
  expect(acceptFromWorker(message)).toEqual(message);
});

it.each([
  null,
  'text',
  [],
  {},
  Object.create({ type: 'hydrated' }),
  { type: 'ready', attempt: 1 },
  { type: 'request', id: '1', request },
  { type: 'request', id: Number.NaN, request },
  { type: 'location', location: { path: 'https://example.com/' } },
  { type: 'location', location: { path: '//[' } },
  { type: 'location', location: { path: '//example.com/' } },
  { type: 'location', location: { path: '/\\example.com/' } },
  { type: 'pong' },
  { type: 'pong', challenge: Number.NaN },
])('drops %j', (message) => {
  expect(acceptFromClient(message)).toBeUndefined();
  expect(acceptFromWorker(message)).toBeUndefined();
});

it.each([
  { ...request, url: 'nonsense' },
  { ...request, url: 'http://example.com/' },
  { ...request, url: 'http://localhost:3000.example.com/' },
  { ...request, url: `http://localhost/${'x'.repeat(20_000)}` },
  { ...request, method: 'GET /' },
  { ...request, headers: [['a']] },
  { ...request, headers: [['a b', 'c']] },
  { ...request, headers: [['a', 'b\r\nc: d']] },
  { ...request, headers: Array(mostHeaders.count + 1).fill(['a', 'b']) },
  { ...request, headers: [['a', 'x'.repeat(mostHeaders.characters)]] },
  { ...request, headers: 'a: b' },
  { ...request, body: 'text' },
  { ...request, body: new ArrayBuffer(17_000_000) },
])('drops a request that is not well formed or too large: %#', (bad) => {
  expect(acceptRequest(bad)).toBeUndefined();
});

it.each([
  { type: 'head', id: 1, status: 200, headers: [['a', 'x'.repeat(mostHeaders.characters)]] },
  { type: 'head', id: 1, status: 99, headers: [] },
  { type: 'head', id: 1, status: '200', headers: [] },
])('ends an answer that cannot be sent, so that nobody waits for it: %#', (head) => {
  expect(acceptFromWorker(head)).toMatchObject({
    type: 'end',
    id: 1,
    error: expect.stringContaining('not a valid HTTP response'),
  });
});

it('turns text that is none, or too long, into text that can be shown', () => {
  const odd = acceptFromClient({ type: 'console', level: 'root', text: { evil: true } });
  expect(odd).toEqual({ type: 'console', level: 'log', text: '' });
  const long = acceptFromClient({ type: 'console', level: 'log', text: 'x'.repeat(1_000_000) });
  expect(long?.type === 'console' && long.text.length).toBe(20_000);
});
