import type { Exchange } from 'next-sandbox';
import { expect, it } from 'vitest';
import { exchangeMatches, noExchangeFilter } from './filter';

const exchange: Exchange = {
  id: 1,
  from: 'page',
  tab: 2,
  method: 'POST',
  path: '/api/posts',
  requestHeaders: [['Content-Type', 'application/json']],
  requestBody: '{"title":"Hello"}',
  requestBytes: 17,
  sentAt: 0,
  state: 'complete',
  status: 303,
  responseHeaders: [],
  responseBody: '',
  responseBytes: 0,
  duration: 1,
};

it.each(['', 'post /API', 'see other', 'content-type: application', 'hello'])('finds "%s"', (text) => {
  expect(exchangeMatches(exchange, { ...noExchangeFilter, text })).toBe(true);
});

it('leaves out what has not the text, the sender or the kind', () => {
  expect(exchangeMatches(exchange, { ...noExchangeFilter, text: 'goodbye' })).toBe(false);
  expect(exchangeMatches(exchange, { ...noExchangeFilter, sender: 'page' })).toBe(false);
  expect(exchangeMatches(exchange, { ...noExchangeFilter, sender: 'second-tab', kind: 'handler' })).toBe(
    true,
  );
  expect(exchangeMatches(exchange, { ...noExchangeFilter, kind: 'action' })).toBe(false);
});
