import { expect, test } from 'vitest';
import { exchangeOf } from '../wire/exchange.testing';
import { emptySandbox, type SandboxState } from './sandbox-state';
import { wireSummary } from './wire-summary';

const words = (change: Partial<SandboxState>) => wireSummary({ ...emptySandbox, ...change }, 'Use it.');
const page = exchangeOf({ key: '1' });
const call = exchangeOf({ key: '2', method: 'POST' });
const open = exchangeOf({ key: '3', state: 'open', status: 0 });

test.each<[string, Partial<SandboxState>]>([
  ['Nothing sent yet.', {}],
  ['Nothing sent yet.', { status: 'error' }],
  ['The page is loading.', { exchanges: [open] }],
  ['The page is loading.', { exchanges: [page] }],
  ['The page is loading.', { exchanges: [page, call] }],
  ['The page did not load.', { exchanges: [page], status: 'error' }],
  ['The page has loaded. Use it.', { exchanges: [page], shown: 1, status: 'ready' }],
  ['The page has loaded. Use it.', { exchanges: [page], shown: 1, status: 'error' }],
  ['1 request since the page loaded', { exchanges: [page, call], shown: 1 }],
  ['2 requests since the page loaded, 1 still running', { exchanges: [page, call, open], shown: 1 }],
  ['Nothing sent since you cleared the list.', { isCleared: true, shown: 1 }],
  ['1 request since you cleared the list', { exchanges: [call], isCleared: true, shown: 1 }],
])('%s', (expected, state) => {
  expect(words(state)).toBe(expected);
});
