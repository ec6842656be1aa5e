import fc from 'fast-check';
import { deckKeys } from 'next-sandbox/keys';
import { expect, test } from 'vitest';
import {
  deckKeyOf,
  message,
  messageIn,
  readAroundMessage,
  readEmbedMessage,
  source,
  version,
} from './messages';

const plain = { code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };

test('a key that turns slides is told of with its modifiers, any other is not', () => {
  expect(deckKeyOf({ ...plain, key: 'PageDown', code: 'PageDown', ctrlKey: true })).toEqual({
    key: 'PageDown',
    code: 'PageDown',
    shiftKey: false,
    ctrlKey: true,
    altKey: false,
    metaKey: false,
  });
  expect(deckKeyOf({ ...plain, key: 'a' })).toBeUndefined();
});

test('a message says whose it is, of which version, and which embed it is about where that has a name', () => {
  expect(message('release', {}, undefined)).toEqual({
    source: 'action-or-route',
    version: 1,
    type: 'release',
  });
  expect(message('release', {}, 'slide-4')).toMatchObject({ id: 'slide-4' });
});

const state = { query: '', view: 'action', variants: {} };

test.each([
  message('hello', {}, 'a'),
  message('release', {}, undefined),
  message('key', { key: { ...plain, key: 'b', code: 'KeyB' } }, 'a'),
  message('state', { state }, 'a'),
])('the page around an embed understands $type', (sent) => {
  expect(readEmbedMessage(structuredClone(sent))).toEqual(sent);
});

test.each([
  ...[
    messageIn('start', {}),
    messageIn('stop', {}),
    messageIn('scale', { scale: 0.5 }),
    messageIn('reset', {}),
  ],
  ...[messageIn('step', { step: 3 }), messageIn('step', { step: 'previous' })],
])('an embed understands $type', (sent) => {
  expect(readAroundMessage(structuredClone(sent))).toEqual(sent);
});

test('an embed is given back the state that it has told', () => {
  expect(readAroundMessage(messageIn('welcome', { state }))).toEqual({ type: 'welcome', state });
  expect(readAroundMessage(messageIn('welcome', {}))).toEqual({ type: 'welcome', state: undefined });
});

test('what reveal.js says means the same', () => {
  expect(readAroundMessage('slide:start')).toEqual(messageIn('start', {}));
  expect(readAroundMessage('slide:stop')).toEqual(messageIn('stop', {}));
});

test.each([
  ['of another version', { ...messageIn('start', {}), version: 2 }],
  ['of somebody else', { ...messageIn('start', {}), source: 'other' }],
  ['of no known type', { source, version, type: 'eval' }],
  ['a scale of nothing', messageIn('scale', { scale: 0 })],
  ['a scale without end', messageIn('scale', { scale: Number.POSITIVE_INFINITY })],
  ['a step before the first', messageIn('step', { step: 0 })],
  ['a step that is no number', { source, version, type: 'step', step: 'last' }],
  ['a scale in words', { source, version, type: 'scale', scale: '1' }],
  ['a list', [messageIn('start', {})]],
  ['nothing', null],
])('an embed does not listen to a message %s', (_, data) => {
  expect(readAroundMessage(data)).toBeUndefined();
});

test.each([
  ['a key that turns no slides', message('key', { key: { ...plain, key: 'a' as 'b' } }, 'x')],
  ['a key without a key', { source, version, type: 'key' }],
  ['a state that is a text', { source, version, type: 'state', state: 'x' }],
  ['of another version', { ...message('hello', {}, 'x'), version: 0 }],
])('the page around does not listen to %s', (_, data) => {
  expect(readEmbedMessage(data)).toBeUndefined();
});

test('of a key that is passed on nothing is left but what a key has', () => {
  const key = { ...plain, key: 'b' as const, ctrlKey: 'yes', code: 7, bubbles: true, view: {} };
  expect(readEmbedMessage({ source, version, type: 'key', key })).toEqual(
    message('key', { key: { ...plain, key: 'b' } }, undefined),
  );
});

test('whatever comes, neither side throws, and a key that is told of turns slides', () => {
  const odd = fc.anything({ withNullPrototype: true, withMap: true });
  const press = fc.record({ key: fc.oneof(fc.constantFrom(...deckKeys, 'a', 'Enter'), odd), code: odd });
  const nearly = fc.record(
    {
      source: fc.constant(source),
      version: fc.constant(version),
      type: fc.constantFrom('hello', 'key', 'release', 'state', 'welcome', 'scale', 'step', 'toString'),
      key: fc.oneof(press, odd),
      state: odd,
    },
    { requiredKeys: ['source', 'version'] },
  );
  const keys: string[] = [];
  fc.assert(
    fc.property(fc.oneof(odd, { weight: 4, arbitrary: nearly }), (data) => {
      readAroundMessage(data);
      const heard = readEmbedMessage(data);
      if (heard?.type !== 'key') return;
      keys.push(heard.key.key);
      expect(deckKeys).toContain(heard.key.key);
    }),
    { numRuns: 1_000, seed: 1 },
  );
  expect(keys.length).toBeGreaterThan(20);
});
