/**
 * `npm run hostile`: loops, floods, escapes, overwritten built-ins, forged messages, a thousand mutations. The page goes
 * on answering clicks throughout, and nothing leaves the frame (threat model: sandbox/ARCHITECTURE.md).
 */
import { handInExamples } from './lib/hand-in-examples';
import { runInBrowser } from './lib/run-in-browser';

export const help = `npm run hostile attacks the sandbox: about 15 minutes on a machine that does nothing else

  compiling.spec  only files with these words in their name
  -g "<title>"    only tests with these words in their title; any other flag is Playwright's`;

/** @param args for Playwright, such as the name of a file */
export const main = (args: string[] = []) =>
  runInBrowser({
    config: 'sandbox/tests/hostile/playwright.config.ts',
    args,
    env: handInExamples(),
    failure:
      'An attack got further than the threat model says: its title names what, sandbox/ARCHITECTURE.md the promise.',
  });
