import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { compileApp } from './compile/compile';
import { loopGuard } from './loop-budget';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Runs the function `run` of a module with its loops guarded. */
function guarded(source: string, more: Record<string, unknown> = {}) {
  const { code } = compileApp({ '/lib/a.ts': source }, { buildId: 'build', encryptionKey: '' }).app.server[
    '/lib/a.ts'
  ] ?? { code: '' };
  const exports: { run?: () => unknown } = {};
  const context = { suspend: (value: unknown) => value, resume: (value: unknown) => value };
  const scope = { exports, $$loop: loopGuard('/lib/a.ts'), $$context: context, ...more };
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

it('stops a loop of few and slow turns soon after a second', () => {
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  let turns = 0;
  const slow = () => {
    turns += 1;
    clock += 100;
    if (turns > 100) throw new Error('was not stopped');
  };
  const run = guarded('export function run() { while (true) slow(); }', { slow });
  expect(run).toThrow('it was stopped');
  expect(turns).toBeLessThan(15);
});

it('lets long work go on that pauses', () => {
  const guard = loopGuard('/lib/a.ts');
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
