import { defineConfig } from '@playwright/test';
import { timeout, workers } from '../../../evidence/lab/pace';
import { findChromium, launchOptions } from '../../../scripts/chromium';
import { specsLeftOut } from './runs';

const ofExamples = ['parity.spec.ts', 'without-javascript.spec.ts'];
const chromium = findChromium();
if (!chromium) throw new Error('No Chromium found. `npm test` installs one; or set CHROMIUM_PATH to yours.');

export default defineConfig({
  testDir: '.',
  // `name.test.ts` is a unit test, which is Vitest's.
  testMatch: '*.spec.ts',
  globalSetup: './build-examples.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: workers(),
  timeout: timeout(180_000),
  expect: { timeout: timeout(30_000) },
  reporter: [
    [
      '../../../scripts/lib/progress-reporter.ts',
      { fix: 'once more, only this one: npm run parity -- -g %t' },
    ],
    ['./passed.ts'],
  ],
  outputDir: '../../../test-results/parity',
  use: { browserName: 'chromium', launchOptions: launchOptions(chromium, false) },
  projects: [
    { name: 'examples', testMatch: ofExamples },
    // What a broken example does not show is waited for in vain: not as long as for what comes late.
    { name: 'mutations', testMatch: 'mutations.spec.ts', expect: { timeout: timeout(2_000) } },
    {
      name: 'sandbox',
      testIgnore: [...ofExamples, 'mutations.spec.ts', ...specsLeftOut()],
      // What keeps one frame from another takes a process for each, as readers have it.
      use: { launchOptions: launchOptions(chromium) },
    },
  ],
});
