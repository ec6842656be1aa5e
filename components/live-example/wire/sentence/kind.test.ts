import type { Exchange } from 'next-sandbox';
import { expect, it } from 'vitest';
import { exchangeKindOf } from './kind';

const exchange: Exchange = {
  id: 1,
  from: 'page',
  tab: 1,
  method: 'GET',
  path: '/',
  requestHeaders: [],
  requestBody: '',
  requestBytes: 0,
  sentAt: 0,
  state: 'complete',
  status: 200,
  responseHeaders: [],
  responseBody: '',
  responseBytes: 0,
  duration: 1,
};
const answered = (type: string): Partial<Exchange> => ({ responseHeaders: [['content-type', type]] });
const form: Partial<Exchange> = {
  method: 'POST',
  requestHeaders: [['content-type', 'multipart/form-data; boundary=x']],
};

it.each<[string, Partial<Exchange>, string]>([
  [
    'a call of an action',
    { method: 'POST', requestHeaders: [['Next-Action', '40ab']], ...answered('text/x-component') },
    'action',
  ],
  ['a form without client JavaScript', { ...form, requestBody: 'name="$ACTION_ID_40ab"' }, 'action'],
  ['a form sent to a handler', { ...form, requestBody: 'name="title"' }, 'handler'],
  ['a redirect', { status: 307, responseHeaders: [['location', '/login']] }, 'redirect'],
  ['a Flight payload', answered('text/x-component'), 'rsc'],
  ['a Flight payload still to come', { status: 0, requestHeaders: [['rsc', '1']] }, 'rsc'],
  ['a document', answered('text/html; charset=utf-8'), 'document'],
  ['a document still to come', { status: 0, requestHeaders: [['accept', 'text/html,*/*']] }, 'document'],
  ['JSON', answered('application/json'), 'handler'],
])('%s is told by its bytes', (_, change, kind) => {
  expect(exchangeKindOf({ ...exchange, ...change })).toBe(kind);
});
