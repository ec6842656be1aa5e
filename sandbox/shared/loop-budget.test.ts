import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { compileApp } from '../compile/compile';
import { loopGuard } from './loop-budget';
import { declareTo } from './module-exports';
import { enoughLooks } from './slowness';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Runs the function `run` of a module with its loops guarded. */
function guarded(source: string, more: Record<string, unknown> = {}, slowness = 1) {
  const { code } = compileApp({ '/lib/a.ts': source }, { buildId: 'build', encryptionKey: '' }).app.server[
    '/lib/a.ts'
  ] ?? { code: '' };
  const exports: { run?: () => unknown } = {};
  const context = { suspend: (value: unknown) => value, resume: (value: unknown) => value };
  const $$exports = declareTo(exports);
  const scope = { $$exports, $$loop: loopGuard('/lib/a.ts', () => slowness), $$context: context, ...more };
  new Function(...Object.keys(scope), code)(...Object.values(scope));
  return () => exports.run?.();
}

/** Each look at the clock finds it half a millisecond later. */
function letTimePass() {
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    clock += 0.5;
    return clock;
  });
}

it.each([
  ['while', 'export function run() {\n  while (true) work();\n}', 2],
  ['do', 'export function run() {\n\n  do { work(); } while (true);\n}', 3],
  ['for', 'export function run() { for (;;) for (;;) work(); }', 1],
  [
    'for of',
    'export function run() {\n  const list = [1];\n  for (const x of list) { list.push(x); work(); }\n}',
    3,
  ],
])('stops an endless `%s` and names its file and line', (_kind, source, line) => {
  letTimePass();
  const run = guarded(source, { work: () => undefined });
  expect(run).toThrow(`(/lib/a.ts:${line}); it was stopped`);
});

it('is not kept alive by a catch inside the loop', () => {
  letTimePass();
  const run = guarded('export function run() { while (true) { try { while (true); } catch {} } }');
  expect(run).toThrow('it was stopped');
});

/** A call that takes so long, in milliseconds. */
function slowCall(milliseconds: number) {
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  return vi.fn(() => {
    clock += milliseconds;
    if (clock > 60_000) throw new Error('was not stopped');
  });
}

it('stops a loop of few and slow turns soon after a second', () => {
  const slow = slowCall(100);
  const run = guarded('export function run() { while (true) slow(); }', { slow });
  expect(run).toThrow('ran for more than 1 s without a pause (/lib/a.ts:1); it was stopped');
  expect(slow.mock.calls.length).toBeLessThan(15);
});

it('lets a loop go on that takes long because the machine is slow', () => {
  const slow = slowCall(100);
  const run = guarded('export function run() { for (let turn = 0; turn < 55; turn++) slow(); }', { slow }, 6);
  expect(run).not.toThrow();
});

it('stops an endless loop on a slow machine too, and tells the time that it granted', () => {
  const slow = slowCall(100);
  const run = guarded('export function run() { while (true) slow(); }', { slow }, 6);
  expect(run).toThrow('ran for more than 6 s without a pause (/lib/a.ts:1); it was stopped');
  expect(slow.mock.calls.length).toBeLessThan(70);
});

it('looks at the machine only before it stops a loop, and once it has stopped it not again', () => {
  const slow = slowCall(100);
  const measure = vi.fn(() => 1);
  const guard = loopGuard('/lib/a.ts', measure);
  for (let turn = 0; turn < 10; turn++) [guard(1), slow()];
  expect(measure).not.toHaveBeenCalled();
  for (let turn = 0; turn < 10; turn++) slow();
  for (let turn = 0; turn < 10; turn++) expect(() => guard(1)).toThrow('it was stopped');
  expect(measure).toHaveBeenCalledTimes(enoughLooks);
});

it('lets long work go on that pauses', () => {
  const guard = loopGuard('/lib/a.ts', () => 1);
  const now = vi.spyOn(performance, 'now');
  for (let second = 0; second < 10; second++) {
    now.mockReturnValue(second * 900);
    for (let turn = 0; turn < 2000; turn++) guard(1);
    vi.advanceTimersByTime(1);
  }
  now.mockReturnValue(10_000);
  guard(1);
  now.mockReturnValue(11_500);
  expect(() => {
    for (let turn = 0; turn < 2000; turn++) guard(1);
  }).toThrow();
  vi.restoreAllMocks();
});
