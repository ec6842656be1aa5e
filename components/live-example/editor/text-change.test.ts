import { expect, it } from 'vitest';
import { changeInto } from './text-change';

it.each<[string, string, ReturnType<typeof changeInto>]>([
  ['same', 'same', undefined],
  ['', 'new', { from: 0, to: 0, insert: 'new' }],
  ['one two three', 'one 2 three', { from: 4, to: 7, insert: '2' }],
  ['aa', 'aaa', { from: 2, to: 2, insert: 'a' }],
  ['aaa', 'aa', { from: 2, to: 3, insert: '' }],
])('%j into %j', (before, after, change) => {
  expect(changeInto(before, after)).toEqual(change);
  if (change) expect(before.slice(0, change.from) + change.insert + before.slice(change.to)).toBe(after);
});
