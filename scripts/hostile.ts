/**
 * `npm run hostile`: loops, floods, escapes, prototype games, forged messages, a thousand mutations. The page goes
 * on answering clicks throughout, and nothing leaves the frame (threat model: sandbox/README.md).
 */
import { runInBrowser } from './lib/run-in-browser';

/** @param args for Playwright, such as the name of a file */
export const main = (args: string[] = []) =>
  runInBrowser({
    config: 'tests/hostile/playwright.config.ts',
    args,
    failure:
      'An attack got further than the threat model says: its title names what, sandbox/README.md the promise.',
  });
