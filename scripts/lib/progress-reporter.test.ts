import type { FullResult, Suite, TestCase, TestResult } from '@playwright/test/reporter';
import { afterEach, expect, test, vi } from 'vitest';
import ProgressReporter from './progress-reporter';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Only what the reporter reads of a test and of its result. */
const testCase = (title: string, outcome: string) =>
  ({
    outcome: () => outcome,
    titlePath: () => ['', 'e2e', 'wire.spec.ts', title],
    location: { file: `${process.cwd()}/tests/e2e/wire.spec.ts`, line: 31, column: 1 },
  }) as unknown as TestCase;
const result = (status: string, message?: string) =>
  ({ status, duration: 1200, errors: message ? [{ message }] : [] }) as unknown as TestResult;

function begin(count: number, fix = 'run `npx playwright test %s`') {
  const printed: string[] = [];
  const print = (line: string) => void printed.push(line);
  vi.spyOn(console, 'log').mockImplementation(print);
  vi.spyOn(console, 'error').mockImplementation(print);
  vi.useFakeTimers();
  const record = vi.fn();
  const reporter = new ProgressReporter({ fix }, record);
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
