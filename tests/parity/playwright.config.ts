import { defineConfig } from '@playwright/test';
import { findChromium, launchOptions } from '../../scripts/chromium';

const chromium = findChromium();
if (!chromium) throw new Error('No Chromium found. `npm test` installs one; or set CHROMIUM_PATH to yours.');

export default defineConfig({
  testDir: '.',
  globalSetup: './build-examples.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0, // one that needed it is reported as flaky
  // On two cores: what runs waits more for pages than it computes.
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['./passed.ts']],
  outputDir: '../../test-results/parity',
  use: { browserName: 'chromium', launchOptions: launchOptions(chromium) },
  projects: [
    { name: 'parity', testIgnore: 'mutations.spec.ts' },
    // What a broken example does not show is waited for in vain: not as long as for what comes late.
    { name: 'mutations', testMatch: 'mutations.spec.ts', expect: { timeout: 2_000 } },
  ],
});
