/**
 * `npm run conformance`: how Next.js behaves, case by case, in the sandbox and on `next build && next start` of the
 * same files, without and with Cache Components. Prints a table, and fails where any case does.
 */
import { runInBrowser } from './lib/run-in-browser';

const help = `npm run conformance -- [flags]

  -g "<title>"   only cases with these words in their title, such as "proxy › sandbox"; any other flag is Playwright's
  --record       writes what each case did to data/conformance/; what did not run keeps what is recorded of it`;

/** @param args `--record`, and flags for Playwright */
export async function main(args: string[] = []) {
  if (args.includes('--help')) {
    console.log(help);
    return 0;
  }
  return runInBrowser({
    config: 'tests/conformance/playwright.config.ts',
    args: args.filter((word) => word !== '--record'),
    env: args.includes('--record') ? { RECORD: 'yes' } : {},
    failure:
      'A case failed: the table says where, the lines above it the values. A gap of the sandbox that is meant goes ' +
      'into sandbox/host/differences.ts with its reason.',
  });
}
