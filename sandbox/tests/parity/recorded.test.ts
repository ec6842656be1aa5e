import { expect, test } from 'vitest';
import { nextRecord, notRecorded } from './recorded';

test('records what passed as it is, in the order of the names', () => {
  const current = { 'todos in the sandbox': 'a', 'cart in the sandbox': 'b' };
  const next = nextRecord({ 'cart in the sandbox': 'old' }, current, current);
  expect(Object.entries(next)).toEqual([
    ['cart in the sandbox', 'b'],
    ['todos in the sandbox', 'a'],
  ]);
});

test('keeps what is known of a run that has not passed as it is, also where an older state passed', () => {
  const current = { cart: 'new', todos: 'new' };
  expect(nextRecord({ cart: 'known' }, { cart: 'older', todos: 'older' }, current)).toEqual({
    cart: 'known',
  });
});

test('drops runs that are gone', () => {
  expect(nextRecord({ gone: 'a', cart: 'b' }, { gone: 'a' }, { cart: 'c' })).toEqual({ cart: 'b' });
});

test('tells what has passed and is not recorded as it is', () => {
  expect(notRecorded({ cart: 'a', todos: 'old' }, { cart: 'a', todos: 'new' })).toEqual(['todos']);
});
