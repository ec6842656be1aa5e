/**
 * `npm run slidev`: the way of a speaker through a deck of Slidev, by its own server and as it builds, on another site than the examples.
 * Slidev is installed from npm into a temporary folder; SLIDEV_FOLDER names one that is kept.
 */
import { prepareChromium } from './chromium';
import { isMeasured, measureBlankPage } from './lib/measure-pace';
import { runCommand, tool } from './lib/run-command';
import { buildSiteOnce } from './lib/site-build';
import { UserError } from './lib/user-error';

export const help = `npm run slidev goes through a deck of Slidev with examples in it, in dev and as a build

  -g "<title>"            only tests with these words in their title; any other flag is Playwright's
  SLIDEV_FOLDER=<folder>  uses what is installed there, and keeps it`;

/** @param args for Playwright, such as `-g reload` */
export async function main(args: string[] = []) {
  const chromium = prepareChromium();
  await buildSiteOnce(process.cwd());
  if (!isMeasured()) await measureBlankPage(chromium);
  const command = tool('playwright', 'test', '-c', 'tests/slidev/playwright.config.ts', ...args);
  const { code } = await runCommand(command, 'terminal');
  if (code === 0) return 0;
  throw new UserError(
    'A speaker would have been stopped: the title names where. If Slidev itself has changed, the versions are in tests/slidev/real-deck.ts.',
  );
}
