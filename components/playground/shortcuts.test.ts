import { expect, test } from 'vitest';
import { askedBy } from './shortcuts';

const press = (key: string, more = {}) => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false, target: null, defaultPrevented: false },
  ...more,
});

test('letters ask for something where nothing is written, and only there', () => {
  for (const key of ['r', 'j', 'k', 'e', 'p', 'w', 'n', 'o', 's', 'm', '?']) {
    expect([askedBy(press(key), false), askedBy(press(key), true)]).toEqual([key, undefined]);
  }
  expect(askedBy(press('x'), false)).toBeUndefined();
});

test.each(['ctrlKey', 'metaKey', 'altKey'])('letters with %s are the browser’s', (held) => {
  expect(askedBy(press('s', { [held]: true }), false)).toBeUndefined();
});

test('Ctrl-Enter and Cmd-Enter run while something is written, too', () => {
  expect(askedBy(press('Enter', { ctrlKey: true }), true)).toBe('r');
  expect(askedBy(press('Enter', { metaKey: true }), true)).toBe('r');
  expect(askedBy(press('Enter'), true)).toBeUndefined();
});
