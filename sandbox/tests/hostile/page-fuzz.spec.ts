/** Ten thousand random inputs of each kind for what reads strangers' text on the page; a few hundred run with the units. */
import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { timeout } from '../../../evidence/lab/pace';

test('ten thousand inputs of each kind are read', () => {
  test.setTimeout(timeout(600_000));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', 'tests/panels/fuzz.test.tsx'],
    { encoding: 'utf8', env: { ...process.env, FUZZ_RUNS: '10000' } },
  );
  expect(stdout + stderr).toContain('passed');
  expect(status, stdout + stderr).toBe(0);
});
