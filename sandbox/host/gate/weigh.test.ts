import { expect, it } from 'vitest';
import { weigh } from './weigh';

it.each<[string, unknown, number]>([
  ['text, wherever it is', { type: 'pong', junk: ['x'.repeat(1_000), { more: 'x'.repeat(500) }] }, 1_504],
  ['a buffer', { body: new ArrayBuffer(2_000) }, 2_000],
  ['a small view by its whole buffer', { bytes: new Uint8Array(new ArrayBuffer(5_000), 0, 1) }, 5_000],
  ['nothing', null, 0],
])('counts %s', (_name, message, bytes) => {
  expect(weigh(message)).toBe(bytes);
});

it('ends where a message refers to itself, or has more parts than any of the protocol', () => {
  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;
  expect(weigh(cycle)).toBe(1_000_000);
  expect(weigh({ list: new Array(5_000_000).fill(1) })).toBeGreaterThanOrEqual(1_000_000);
  expect(weigh(new Set(Array.from({ length: 5_000 }, (_, index) => index)))).toBeGreaterThanOrEqual(
    1_000_000,
  );
});
