import type { TestCase } from '@playwright/test/reporter';
import { expect, test } from 'vitest';
import { whollyPassed } from './passed';
import { ofRun, type Target } from './runs';

type Outcome = ReturnType<TestCase['outcome']>;

/** Tests of one run, as Playwright reports them. */
const testsOf = (target: Target, count: number, outcomes: Outcome[]) =>
  outcomes.map((outcome) => {
    const { annotation } = ofRun('cart', target, count);
    return { annotations: [annotation], outcome: () => outcome } as unknown as TestCase;
  });

test('a run of which every test passed is remembered, whatever other targets did', () => {
  const tests = [
    ...testsOf('the sandbox', 2, ['expected', 'expected']),
    ...testsOf('Next.js with Cache Components', 2, ['expected', 'unexpected']),
  ];
  expect([...whollyPassed(tests)]).toEqual(['cart in the sandbox']);
});

test.each([
  ['a test that failed', ['expected', 'unexpected']],
  ['a test that was skipped, or never got its turn', ['expected', 'skipped']],
  ['a test that passed on a second try', ['expected', 'flaky']],
  ['a test that a filter left out', ['expected']],
] as [string, Outcome[]][])('%s: the run is not remembered', (_, outcomes) => {
  expect(whollyPassed(testsOf('the sandbox', 2, outcomes)).size).toBe(0);
});

test('tests that belong to no example are not remembered', () => {
  const other = { annotations: [], outcome: () => 'expected' } as unknown as TestCase;
  expect(whollyPassed([other]).size).toBe(0);
});
