/**
 * `npm run conformance`: how Next.js behaves, case by case, in the sandbox and on `next build && next start` of the
 * same files, without and with Cache Components. Prints a table, and fails where any case does.
 */
import { conformanceHelp, readConformanceOptions } from './lib/conformance-options';
import { runInBrowser } from './lib/run-in-browser';

/** @param args see `lib/conformance-options.ts`; `--help` prints them */
export async function main(args: string[] = []) {
  const options = readConformanceOptions(args);
  if (options === 'help') {
    console.log(conformanceHelp);
    return 0;
  }
  return runInBrowser({
    config: 'sandbox/tests/conformance/playwright.config.ts',
    args: options.forPlaywright,
    env: options.env,
    failure: options.env.PREVIEW ? differsOnPreview : failed,
  });
}

const failed =
  'A case failed: the table says where, the lines above it the values. A gap of the sandbox that is meant goes ' +
  'into sandbox/host/differences.ts with its reason.';
const differsOnPreview =
  'The preview does something else than a case claims: the table says where, the lines above it the values. Repeat each with ' +
  '-g before you believe it, then record it: `npm run conformance -- --preview -g "<group> ›" --record`.';
