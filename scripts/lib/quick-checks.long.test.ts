import { expect, test } from 'vitest';
import { pace } from '../../evidence/lab/pace';
import { quickChecks } from './quick-checks';

test('the quick checks are those of content and of prose', () => {
  expect(quickChecks.map(({ name }) => name)).toEqual(['Content', 'Prose']);
});

// A program that only loads a check, without running it, would pass with nothing to say.
test.each(quickChecks)(
  '$name checks, and says what it checked',
  { timeout: 120_000 * pace() },
  async (step) => {
    const { ok, output } = await step.run();
    expect([ok, output]).toEqual([true, expect.stringContaining(`${step.name}: `)]);
  },
);
