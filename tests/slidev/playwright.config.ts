import { defineConfig } from '@playwright/test';
import { patient } from '../../evidence/lab/pace';

/** One after another: they share the servers of one deck. */
export default defineConfig({
  testDir: '.',
  globalSetup: './real-deck.ts',
  forbidOnly: Boolean(process.env.CI),
  workers: 1,
  timeout: patient(180_000),
  expect: { timeout: patient(30_000) },
  reporter: [['list']],
  outputDir: '../../test-results/slidev',
  use: { actionTimeout: patient(30_000), navigationTimeout: patient(60_000) },
});
