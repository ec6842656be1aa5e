import { expect, test } from 'vitest';
import { nextRecord, notRecorded } from './recorded';

const onNext = 'cart in Next.js with Cache Components';
const slugs = new Set(['cart', 'todos']);

test('records what passed on Next.js, never what passed in the sandbox', () => {
  const passed = { 'cart in the sandbox': 'a', [onNext]: 'b', 'cart in the sandbox, broken on purpose': 'c' };
  expect(nextRecord({}, passed, slugs)).toEqual({ [onNext]: 'b' });
});

test('keeps what was recorded before, replaces what changed, and drops examples that are gone', () => {
  const known = {
    'gone in Next.js with Cache Components': 'x',
    'todos in Next.js with Cache Components': 'y',
    [onNext]: 'a',
  };
  const next = nextRecord(known, { [onNext]: 'b' }, slugs);
  expect(Object.entries(next)).toEqual([
    [onNext, 'b'],
    ['todos in Next.js with Cache Components', 'y'],
  ]);
});

test('tells what has passed and is not recorded as it is', () => {
  const other = 'todos in Next.js with Cache Components';
  expect(notRecorded({ [onNext]: 'a', [other]: 'old' }, { [onNext]: 'a', [other]: 'new' })).toEqual([other]);
});
