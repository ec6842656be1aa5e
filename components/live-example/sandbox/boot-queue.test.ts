import { expect, it } from 'vitest';
import { createBootQueue } from './boot-queue';

function queueOf(...names: string[]) {
  const begun: string[] = [];
  const queue = createBootQueue();
  const turns = names.map((name) => queue.take(() => begun.push(name)));
  return { begun, turns };
}

it('begins with the first, and goes on when it has ended', () => {
  const { begun, turns } = queueOf('a', 'b', 'c');
  expect(begun).toEqual(['a']);
  turns[0]?.end();
  expect(begun).toEqual(['a', 'b']);
  turns[0]?.end();
  expect(begun).toEqual(['a', 'b']);
});

it('passes over one that is no longer wanted', () => {
  const { begun, turns } = queueOf('a', 'b', 'c');
  turns[1]?.end();
  expect(begun).toEqual(['a']);
  turns[0]?.end();
  expect(begun).toEqual(['a', 'c']);
});

it('begins immediately again once all have ended', () => {
  const begun: string[] = [];
  const queue = createBootQueue();
  queue.take(() => begun.push('a')).end();
  queue.take(() => begun.push('b'));
  expect(begun).toEqual(['a', 'b']);
});
