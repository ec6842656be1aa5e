import { defineConfig } from '@playwright/test';
import { timeout, workers } from '../../evidence/lab/pace';
import { findChromium, launchOptions } from '../../scripts/chromium';
import { longestWait } from './longest-wait';

const chromium = findChromium();
if (!chromium) throw new Error('No Chromium found. `npm test` installs one; or set CHROMIUM_PATH to yours.');

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: workers(),
  timeout: timeout(120_000),
  expect: { timeout: longestWait },
  reporter: [['../../scripts/lib/progress-reporter.ts', { fix: 'npm run mutations -- -g %t' }]],
  outputDir: '../../test-results/broken-sandbox',
  use: { browserName: 'chromium', launchOptions: launchOptions(chromium, false) },
});
