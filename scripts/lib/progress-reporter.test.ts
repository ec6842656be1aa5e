import type { FullResult, Suite, TestCase, TestResult } from '@playwright/test/reporter';
import { afterEach, expect, test, vi } from 'vitest';
import ProgressReporter from './progress-reporter';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Only what the reporter reads of a test and of its result. */
const testCase = (title: string, outcome: string, retries = 0) =>
  ({
    retries,
    outcome: () => outcome,
    titlePath: () => ['', 'e2e', 'wire.spec.ts', title],
    location: { file: `${process.cwd()}/tests/e2e/wire.spec.ts`, line: 31, column: 1 },
  }) as unknown as TestCase;
const result = (status: string, message?: string, retry = 0) =>
  ({ status, retry, duration: 1200, errors: message ? [{ message }] : [] }) as unknown as TestResult;

function begin(count: number, fix = 'run `npx playwright test %s`', mostRepeated = 0) {
  const printed: string[] = [];
  const print = (line: string) => void printed.push(line);
  vi.spyOn(console, 'log').mockImplementation(print);
  vi.spyOn(console, 'error').mockImplementation(print);
  vi.useFakeTimers();
  const record = vi.fn();
  const reporter = new ProgressReporter({ fix, mostRepeated }, record);
  reporter.onBegin({}, { allTests: () => Array.from({ length: count }) } as unknown as Suite);
  return { reporter, printed, record };
}

test('a run says how far it is and what is left', () => {
  const { reporter, printed } = begin(4);
  reporter.onTestEnd(testCase('one', 'expected'), result('passed'));
  vi.advanceTimersByTime(5_000);
  expect(printed).toEqual(['  1 of 4 tests, about 15.0 s left']);
});

test('a failure is told immediately, without colours, with the command that repeats it', () => {
  const { reporter, printed } = begin(1);
  reporter.onTestEnd(testCase('opens', 'unexpected'), result('failed', '\u001b[31mno row\u001b[39m'));
  expect(printed.join('\n')).toMatchInlineSnapshot(`
    "
    ✗ opens  1.2 s
      tests/e2e/wire.spec.ts:31
        no row

      fix: run \`npx playwright test tests/e2e/wire.spec.ts:31\`
    "
  `);
});

test('the last line counts what ran; what was skipped does not count, what was cut off is named', () => {
  const { reporter, printed, record } = begin(4);
  reporter.onTestEnd(testCase('one', 'expected'), result('passed'));
  reporter.onTestEnd(testCase('two', 'unexpected'), result('timedOut', 'Test timeout'));
  reporter.onTestEnd(testCase('three', 'skipped'), result('skipped'));
  reporter.onTestEnd(testCase('four', 'skipped'), result('interrupted'));
  reporter.onEnd({ status: 'interrupted' } as FullResult);
  expect(printed.slice(-2)).toEqual(['  1 were not run (interrupted)', '1 passed, 1 failed']);
  expect(record).toHaveBeenCalledWith({ passed: 1, failed: 1, cached: 0 });
});

test('a test that many share the place of is repeated by its title', () => {
  const { reporter, printed } = begin(1, 'npm run parity -- -g %t');
  reporter.onTestEnd(testCase("cart, action: it's (still) full", 'unexpected'), result('failed'));
  expect(printed.join('\n')).toContain("fix: npm run parity -- -g 'cart, action: it.s \\(still\\) full'");
});

function failOnceThenPass({ reporter }: ReturnType<typeof begin>, title: string) {
  reporter.onTestEnd(testCase(title, 'unexpected', 1), result('failed', 'no row'));
  reporter.onTestEnd(testCase(title, 'flaky', 1), result('passed', undefined, 1));
}

test('what passes at the second try only is told both times, and counts as passed', async () => {
  const run = begin(1, undefined, 1);
  failOnceThenPass(run, 'opens');
  expect(await run.reporter.onEnd({ status: 'passed' } as FullResult)).toEqual({ status: 'passed' });
  expect(run.printed.join('\n')).toContain('To be tried once more: opens');
  expect(run.printed.slice(-2)).toEqual([
    '1 passed at the second try only: tests/e2e/wire.spec.ts:31',
    '1 passed, 0 failed',
  ]);
});

test('a run fails in which more tests than allowed need a second try', async () => {
  const run = begin(2, undefined, 1);
  failOnceThenPass(run, 'opens');
  failOnceThenPass(run, 'closes');
  expect(await run.reporter.onEnd({ status: 'passed' } as FullResult)).toEqual({ status: 'failed' });
  expect(run.record).toHaveBeenCalledWith({ passed: 2, failed: 1, cached: 0 });
});

test('what fails at the second try, too, has failed once', () => {
  const { reporter, record } = begin(1, undefined, 1);
  for (const retry of [0, 1])
    reporter.onTestEnd(testCase('opens', 'unexpected', 1), result('failed', 'no row', retry));
  reporter.onEnd({ status: 'failed' } as FullResult);
  expect(record).toHaveBeenCalledWith({ passed: 0, failed: 1, cached: 0 });
});
