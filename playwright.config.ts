import { defineConfig } from '@playwright/test';
import { findChromium, launchOptions } from './scripts/chromium';

const chromium = findChromium();
if (!chromium) {
  throw new Error('No Chromium found. `npm test` installs one; or set CHROMIUM_PATH to yours.');
}

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/built-site.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // On a shared machine one retry; a test that needed it is reported as flaky, never as passed.
  retries: process.env.CI ? 1 : 0,
  // On two cores: what runs waits more for pages than it computes.
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['html', { open: 'never' }]],
  use: {
    browserName: 'chromium',
    launchOptions: launchOptions(chromium),
    screenshot: 'only-on-failure',
    actionTimeout: 15_000,
  },
});
