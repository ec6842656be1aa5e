import { defineConfig } from '@playwright/test';
import { timeout } from '../../evidence/lab/pace';

/** One after another: they share the servers of one deck. */
export default defineConfig({
  testDir: '.',
  globalSetup: './real-deck.ts',
  forbidOnly: Boolean(process.env.CI),
  workers: 1,
  timeout: timeout(180_000),
  expect: { timeout: timeout(30_000) },
  reporter: [['list']],
  outputDir: '../../test-results/slidev',
  use: { actionTimeout: timeout(30_000), navigationTimeout: timeout(60_000) },
});
