import { defineConfig } from '@playwright/test';
import { timeout, workers } from './evidence/lab/pace';
import { findChromium, launchOptions } from './scripts/chromium';

const chromium = findChromium();
if (!chromium) {
  throw new Error('No Chromium found. `npm test` installs one; or set CHROMIUM_PATH to yours.');
}
const { args, ...launch } = launchOptions(chromium, false);

/** Limits for what hangs. A test that passes needs a small part of them, on a slow machine too. */
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/served-site.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // On a machine that is busy a test may see what an idle one never shows. Which ones need it is told; more than a few fail the run.
  retries: 1,
  workers: workers(),
  timeout: timeout(180_000),
  expect: { timeout: timeout(30_000) },
  reporter: [
    [
      './scripts/lib/progress-reporter.ts',
      { fix: '`npx playwright show-report`, or once more: npx playwright test %s', mostRepeated: 8 },
    ],
    ['html', { open: 'never' }],
  ],
  projects: [
    { name: 'e2e', testIgnore: 'every-page.spec.ts' },
    // For `npm test -- --all`, which takes its time: AXE=all npx playwright test --project=every-page
    ...(process.env.AXE === 'all' ? [{ name: 'every-page', testMatch: 'every-page.spec.ts' }] : []),
  ],
  use: {
    browserName: 'chromium',
    launchOptions: {
      ...launch,
      // Not on by default: tests say for a reader that data are to be saved, so that examples wait for `Run`.
      args: [...args, '--enable-blink-features=PrefersReducedData', '--disable-gpu'],
    },
    screenshot: 'only-on-failure',
    actionTimeout: timeout(30_000),
    navigationTimeout: timeout(60_000),
  },
});
