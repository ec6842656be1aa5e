import { expect, test } from 'vitest';
import type { RecordedExchange } from '../../data';
import { asExchange } from './as-exchange';

const recorded: RecordedExchange = {
  what: 'An upload',
  from: 'script',
  request: { method: 'POST', path: '/upload', headers: {}, body: 'äb\n… and 97 characters more' },
  response: { status: 200, headers: { 'set-cookie': ['a=1', 'b=2'] }, body: '' },
};

test('a body of which the beginning was recorded counts in full, and a header that came twice is two', () => {
  const exchange = asExchange(recorded);
  expect([exchange.requestBody, exchange.requestBytes]).toEqual(['äb', 100]);
  expect(exchange.responseHeaders).toEqual([
    ['set-cookie', 'a=1'],
    ['set-cookie', 'b=2'],
  ]);
});

test('an HTTP client is an outsider, a browser is the page', () => {
  expect(asExchange(recorded).from).toBe('outside');
  expect(asExchange({ ...recorded, from: 'browser' }).from).toBe('page');
});
