/**
 * `npm run mutations`: the sandbox is broken in more than thirty places, one at a time, and a conformance case must notice
 * each. What a break no case notices could break unseen.
 */
import { runInBrowser } from './lib/run-in-browser';

export const help = `npm run mutations breaks the sandbox in one place after another; a conformance case must notice each

  -g "<title>"    only breaks with these words in their title; any other flag is Playwright's`;

/** @param args for Playwright, such as `-g "the order of routes"` */
export const main = (args: string[] = []) =>
  runInBrowser({
    config: 'tests/broken-sandbox/playwright.config.ts',
    args,
    failure:
      'A break that its case did not notice is named above: make the case stricter, or name another one in ' +
      'tests/broken-sandbox.',
  });
