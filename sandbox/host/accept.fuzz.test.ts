/** Whatever the reader's code sends: the outcome is nothing, or a message of the protocol, and never an error. */
import { expect, it } from 'vitest';
import type { FromClient, FromWorker } from '../protocol';
import { acceptFromClient, acceptFromWorker } from './accept';

/** A generator of numbers below 1, the same for each run: mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = seeded(16);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const types = [
  'hydrated',
  'pong',
  'updated',
  'console',
  'failed',
  'cookie',
  'location',
  'abort',
  'request',
  'started',
  'head',
  'chunk',
  'end',
  '__proto__',
  'ready',
];
const fields = [
  'type',
  'id',
  'ok',
  'level',
  'text',
  'message',
  'stack',
  'fatal',
  'onServer',
  'cookie',
  'location',
  'request',
  'problem',
  'status',
  'headers',
  'bytes',
  'error',
  'constructor',
  'method',
  'url',
  'body',
  'path',
];
const plain: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => random() * 1000 - 500,
  () => Math.floor(random() * 700),
  () => Number.POSITIVE_INFINITY,
  () => 10n,
  () => random() < 0.5,
  () => 'x'.repeat(Math.floor(random() * 100_000)),
  () => pick(['', '/', '/a?b', 'GET', 'http://localhost:3000/', 'warn', '\0\r\n', '💥']),
  () => new Uint8Array(Math.floor(random() * 100)),
  () => new ArrayBuffer(8),
  () => new Date(0),
  () => new Map([['type', 'hydrated']]),
  () => Array.from({ length: Math.floor(random() * 300) }, () => ['a', 'b']),
  () => Object.assign([], { length: 4_000_000_000 }),
  () => [['a', 'b'], pick([['c'], null, 'd', ['e', 1], ['f', 'g', 'h']])],
  () => ({ method: 'GET', url: 'http://localhost:3000/', headers: [['a', 'b']], body: null }),
];

function value(depth: number): unknown {
  return random() < 0.25 && depth < 3 ? message(depth + 1) : pick(plain)();
}

function message(depth = 0): Record<string, unknown> {
  const entries = Array.from({ length: 1 + Math.floor(random() * 8) }, () => [pick(fields), value(depth)]);
  return Object.fromEntries([...entries, ['type', random() < 0.9 ? pick(types) : value(depth)]]);
}

function expectBounded(accepted: FromClient | FromWorker): void {
  const { type, ...rest } = accepted;
  expect(types).toContain(type);
  if ('id' in rest) expect(Number.isSafeInteger(rest.id)).toBe(true);
  const text = JSON.stringify(rest, (_, part: unknown) => (part instanceof Uint8Array ? '' : part));
  expect(text.length).toBeLessThan(200_000);
}

it('takes 2,000 random messages without an error, and lets only the protocol through', () => {
  const outcomes = { accepted: 0, dropped: 0 };
  for (let count = 0; count < 2000; count++) {
    const sent = random() < 0.05 ? value(0) : message();
    for (const accepted of [acceptFromClient(sent), acceptFromWorker(sent)]) {
      outcomes[accepted ? 'accepted' : 'dropped'] += 1;
      if (accepted) expectBounded(accepted);
    }
  }
  expect(outcomes.accepted).toBeGreaterThan(200);
  expect(outcomes.dropped).toBeGreaterThan(200);
});
