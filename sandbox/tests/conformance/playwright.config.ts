import { defineConfig } from '@playwright/test';
import { timeout, workers } from '../../../evidence/lab/pace';
import { findChromium, launchOptions } from '../../../scripts/chromium';
import { slowdown } from '../parity/sandbox-throttle';

const chromium = findChromium();
if (!chromium) throw new Error('No Chromium found. `npm test` installs one; or set CHROMIUM_PATH to yours.');

/** A processor that is made slower on purpose takes longer on top of what this machine takes. */
const slow = (milliseconds: number) => timeout(milliseconds) * slowdown();

export default defineConfig({
  testDir: '.',
  // `name.test.ts` is a unit test, which is Vitest's.
  testMatch: '*.spec.ts',
  globalSetup: './build-apps.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: workers(),
  timeout: slow(60_000),
  expect: { timeout: slow(10_000) },
  reporter: [['./table-reporter.ts']],
  outputDir: '../../../test-results/conformance',
  use: {
    browserName: 'chromium',
    launchOptions: launchOptions(chromium, false),
    actionTimeout: slow(10_000),
  },
});
