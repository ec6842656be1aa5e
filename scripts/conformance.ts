/**
 * `npm run conformance`: how Next.js behaves, case by case, in the sandbox and on `next build && next start` of the
 * same files, without and with Cache Components. Prints a table, and fails where any case does.
 */
import { runInBrowser } from './lib/run-in-browser';

/** @param args for Playwright, such as `-g "proxy › sandbox"` */
export const main = (args: string[] = []) =>
  runInBrowser({
    config: 'tests/conformance/playwright.config.ts',
    args,
    failure:
      'A case failed: the table says where, the lines above it the values. A gap of the sandbox that is meant goes ' +
      'into sandbox/host/differences.ts with its reason.',
  });
