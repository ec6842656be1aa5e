import { defineConfig } from '@playwright/test';
import { timeout } from '../../../evidence/lab/pace';
import { findChromium, launchOptions } from '../../../scripts/chromium';

const chromium = findChromium();
if (!chromium) throw new Error('No Chromium found. `npm test` installs one; or set CHROMIUM_PATH to yours.');

/** One after another: an attack takes all of a machine, and the bounds are for one that has nothing else to do. */
export default defineConfig({
  testDir: '.',
  forbidOnly: Boolean(process.env.CI),
  workers: 1,
  timeout: timeout(180_000),
  expect: { timeout: timeout(15_000) },
  reporter: [['list']],
  outputDir: '../../../test-results/hostile',
  use: { browserName: 'chromium', launchOptions: launchOptions(chromium) },
});
