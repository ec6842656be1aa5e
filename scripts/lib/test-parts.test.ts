import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Counts } from './test-counts';
import { type Notes, type Part, runParts } from './test-parts';
import { UserError } from './user-error';

const none: Counts = { passed: 0, failed: 0, cached: 0 };
let times: Record<string, number>;
let counted: Counts;
const notes: Notes = {
  forgetCounts: () => {
    counted = none;
  },
  recordedCounts: () => counted,
  lastTimes: () => times,
  keepTimes: (kept) => {
    times = kept;
  },
};

const printed: string[] = [];
beforeEach(() => {
  printed.length = 0;
  times = {};
  vi.stubEnv('TEST_PACE', '1');
  for (const method of ['log', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((line: string) => void printed.push(String(line)));
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

function part(name: string, more: Partial<Part> = {}): Part {
  const run = async () => {
    counted = { passed: 5, failed: 0, cached: 2 };
  };
  return { name, usual: 60, advice: `look at ${name}`, run, ...more };
}
const failing = async () => {
  throw new UserError('What went wrong.');
};

test('each part says how much time is left, and the table what it counted', async () => {
  expect(await runParts([part('units'), part('e2e')], notes)).toBe(0);
  expect(printed[0]).toBe('\n[1 of 2] units; about 2 min 0 s left in all');
  expect(printed[1]).toBe('\n[2 of 2] e2e; about 1 min 0 s left in all');
  expect(printed.find((line) => line.includes('✓ e2e'))).toMatch(/✓ e2e +0\.0 s +5 +0 +2$/);
  expect(printed.at(-1)).toBe('\n10 passed, 0 failed');
});

test('the time left is that of the last run on this machine, where there was one', async () => {
  times = { units: 5 };
  await runParts([part('units'), part('e2e')], notes);
  expect(printed[0]).toContain('about 1 min 5 s left');
  expect(Object.keys(times)).toEqual(['units', 'e2e']);
});

test('a part that fails says immediately what to do, and the others still run', async () => {
  expect(await runParts([part('e2e', { run: failing }), part('parity')], notes)).toBe(1);
  expect(printed.slice(1, 3)).toEqual(['\nWhat went wrong.', '\n✗ e2e failed. fix: look at e2e']);
  expect(printed.some((line) => line.includes('✓ parity'))).toBe(true);
  expect(printed.slice(-2)).toEqual(['\ne2e failed. fix: look at e2e', '\n5 passed, 1 failed']);
});

test('an exit code other than 0 is a failure too', async () => {
  expect(await runParts([part('e2e', { run: async () => 1 })], notes)).toBe(1);
});

test('what cannot do without a part that failed is not run', async () => {
  const ran = vi.fn(async () => undefined);
  expect(
    await runParts([part('build', { run: failing, isNeeded: true }), part('e2e', { run: ran })], notes),
  ).toBe(1);
  expect(ran).not.toHaveBeenCalled();
  expect(printed.some((line) => /– e2e +not run/.test(line))).toBe(true);
});

test('parts side by side take the time of the longer one, and what counts as one does not count for the other', async () => {
  times = { build: 60, experiments: 90, e2e: 10 };
  const build = part('build', { isOne: true, isNeeded: true });
  expect(await runParts([[build, part('experiments')], part('e2e')], notes)).toBe(0);
  expect(printed[0]).toBe('\n[1 and 2 of 3] build, and beside it: experiments; about 1 min 40 s left in all');
  expect(printed.find((line) => line.includes('✓ build'))).toMatch(/✓ build +0\.0 s +1 +0 +0$/);
  expect(printed.find((line) => line.includes('✓ experiments'))).toMatch(/ +0\.0 s +5 +0 +2$/);
});

test('where one of two side by side fails, the other ends, and what needs the first is not run', async () => {
  const build = part('build', { run: failing, isOne: true, isNeeded: true });
  expect(await runParts([[build, part('experiments')], part('e2e')], notes)).toBe(1);
  expect(printed.some((line) => line.includes('✓ experiments'))).toBe(true);
  expect(printed.some((line) => /– e2e +not run/.test(line))).toBe(true);
});

test('an error that nobody foresaw keeps its stack', async () => {
  const run = async () => {
    throw new TypeError('unforeseen');
  };
  await runParts([part('e2e', { run })], notes);
  expect(printed[1]).toContain('TypeError: unforeseen');
});
