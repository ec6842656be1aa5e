/**
 * `npm run soak`: every e2e test many times in a row while other work keeps the machine busy. What depends on how fast
 * things happen fails here sooner or later; it stops at the first failure.
 */
import { describeChromium, prepareChromium } from './chromium';
import { keepBusy } from './lib/busy-loops';
import { measureExample } from './lib/measure-pace';
import { PlainError } from './lib/plain-error';
import { runCommand, tool } from './lib/run-command';
import { buildSiteOnce } from './lib/site-build';
import { playwrightArguments, readSoakOptions, soakHelp } from './lib/soak-options';

/** @returns the exit code */
export async function main(args: string[] = []) {
  const options = readSoakOptions(args);
  if (options === 'help') {
    console.log(soakHelp);
    return 0;
  }
  const chromium = prepareChromium();
  console.log(describeChromium(chromium));
  await buildSiteOnce(process.cwd());
  const stop = keepBusy(options.load);
  try {
    await measureExample(chromium, 'out');
    console.log(`Each test ${options.times} times, beside ${options.load} busy loops`);
    const { code } = await runCommand(tool('playwright', ...playwrightArguments(options)), 'terminal');
    if (code === 0) return 0;
    throw new PlainError(
      'A test failed that may pass when it is run alone: it, or the page, depends on how fast something happens. ' +
        '`npx playwright show-report` shows what the browser saw; wait in the test for a state, or correct the page. ' +
        'Then once more, only this one: npm run soak -- -g "<title>"',
    );
  } finally {
    await stop();
  }
}
