import type { TestCase } from '@playwright/test/reporter';
import { expect, test } from 'vitest';
import { whollyPassed } from './passed';
import { ofRun, type Target } from './runs';

type Outcome = ReturnType<TestCase['outcome']>;

/** Tests of one run, as Playwright reports them. */
const testsOf = (target: Target, count: number, outcomes: Outcome[]) =>
  outcomes.map((outcome) => {
    const { annotation } = ofRun('cart', target, count);
    const location = { file: 'sandbox/tests/parity/parity.spec.ts' };
    return { location, annotations: [annotation], outcome: () => outcome } as unknown as TestCase;
  });

const ofSpec = (name: string, outcome: Outcome) => {
  const location = { file: `sandbox/tests/parity/${name}.spec.ts` };
  return { location, annotations: [], outcome: () => outcome } as unknown as TestCase;
};

test('a spec about the sandbox itself is remembered where all of it ran and passed', () => {
  const passed = [ofSpec('safety', 'expected'), ofSpec('safety', 'expected')];
  expect([...whollyPassed(passed, true)]).toEqual(['safety in the sandbox by itself']);
  expect(whollyPassed(passed, false).size).toBe(0);
  expect(whollyPassed([...passed, ofSpec('safety', 'unexpected')], true).size).toBe(0);
});

test('a run of which every test passed is remembered, whatever other targets did', () => {
  const tests = [
    ...testsOf('the sandbox', 2, ['expected', 'expected']),
    ...testsOf('Next.js with Cache Components', 2, ['expected', 'unexpected']),
  ];
  expect([...whollyPassed(tests, true)]).toEqual(['cart in the sandbox']);
});

test.each([
  ['a test that failed', ['expected', 'unexpected']],
  ['a test that was skipped, or never got its turn', ['expected', 'skipped']],
  ['a test that passed on a second try', ['expected', 'flaky']],
  ['a test that a filter left out', ['expected']],
] as [string, Outcome[]][])('%s: the run is not remembered', (_, outcomes) => {
  expect(whollyPassed(testsOf('the sandbox', 2, outcomes), true).size).toBe(0);
});

test('tests that belong to no example are not remembered', () => {
  const other = ofSpec('names', 'expected');
  expect(whollyPassed([other], true).size).toBe(0);
});
