import { expect, test } from 'vitest';
import { deckKeyOf, message } from './messages';

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
