import { defineConfig } from '@playwright/test';
import { findChromium, launchOptions } from '../../scripts/chromium';

const chromium = findChromium();
if (!chromium) throw new Error('No Chromium found. `npm test` installs one; or set CHROMIUM_PATH to yours.');

export default defineConfig({
  testDir: '.',
  globalSetup: './build-apps.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0, // one that needed it is reported as flaky
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: [['./table-reporter.ts']],
  outputDir: '../../test-results/conformance',
  use: { browserName: 'chromium', launchOptions: launchOptions(chromium), actionTimeout: 5_000 },
});
