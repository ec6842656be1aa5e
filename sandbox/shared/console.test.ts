/** What a browser logs without an error, the sandbox takes too. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { captureConsole } from './console';

const { log } = console;
const lines: string[] = [];
beforeEach(() => {
  console.log = () => undefined;
  lines.length = 0;
  captureConsole((_level, text) => lines.push(text));
});
afterEach(() => {
  console.log = log;
});

const throwing = () => {
  throw new Error('looked at');
};
const cycle: Record<string, unknown> = { toString: throwing };
cycle.self = cycle;
const revoked = Proxy.revocable({}, {});
revoked.revoke();

it.each<[string, unknown, string]>([
  ['a bigint without toString', { a: 1n, toString: null }, '[object Object]'],
  ['a cycle whose toString throws', cycle, '[object Object]'],
  [
    'an object without a prototype that holds a bigint',
    Object.assign(Object.create(null), { a: 1n }),
    '[object Object]',
  ],
  ['a revoked Proxy', revoked.proxy, '[object]'],
  ['a Proxy whose traps throw', new Proxy({}, { get: throwing, getPrototypeOf: throwing }), '[object]'],
  [
    'an error whose stack throws',
    Object.defineProperty(new Error('a'), 'stack', { get: throwing }),
    '[object Error]',
  ],
  ['toJSON that throws', { toJSON: throwing }, '[object Object]'],
  ['a symbol', Symbol('a'), 'Symbol(a)'],
  ['undefined', undefined, 'undefined'],
])('logs %s', (_name, value, text) => {
  expect(() => console.log('value', value)).not.toThrow();
  expect(lines).toEqual([`value ${text}`]);
});

it('does not look at values beyond what one line can hold', () => {
  const look = vi.fn(() => 'seen');
  console.log('x'.repeat(20_000), { toJSON: look });
  expect(look).not.toHaveBeenCalled();
  expect(lines[0]).toHaveLength(10_000);
});
