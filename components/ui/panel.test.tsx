import { createElement } from 'react';
import { expect, test } from 'vitest';
import { Panel } from './panel';

/** What anything may throw, and what readers are told. */
test.each([
  [new Error('no rows'), 'no rows'],
  ['text', 'text'],
  [undefined, 'it failed without a message'],
  [new Error(''), 'it failed without a message'],
  [Object.create(null), 'it failed without a message'],
  [new Error('x'.repeat(9_000)), 'x'.repeat(300)],
  [Object.assign(new Error('a'), { message: { toString: null } }), 'it failed without a message'],
  [
    Object.defineProperty(new Error('a'), 'message', {
      get() {
        throw new Error('b');
      },
    }),
    'it failed without a message',
  ],
  [
    new Proxy(new Error('a'), {
      getPrototypeOf() {
        throw new Error('b');
      },
    }),
    'it failed without a message',
  ],
])('whatever is thrown, readers get words', (thrown, words) => {
  expect(Panel.getDerivedStateFromError(thrown)).toEqual({ failure: words });
});

test('a panel that works is its content', () => {
  const panel = new Panel({ name: 'The wire', children: createElement('p', null, 'rows') });
  expect(panel.render()).toEqual(createElement('p', null, 'rows'));
});
