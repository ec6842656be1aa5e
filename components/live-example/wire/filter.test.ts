import { expect, it } from 'vitest';
import type { Exchange } from '../../../sandbox/host/connect';
import { matches, noFilter } from './filter';

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
  expect(matches(exchange, { ...noFilter, text })).toBe(true);
});

it('leaves out what has not the text, the sender or the kind', () => {
  expect(matches(exchange, { ...noFilter, text: 'goodbye' })).toBe(false);
  expect(matches(exchange, { ...noFilter, sender: 'page' })).toBe(false);
  expect(matches(exchange, { ...noFilter, sender: 'second-tab', kind: 'handler' })).toBe(true);
  expect(matches(exchange, { ...noFilter, kind: 'action' })).toBe(false);
});
