/**
 * `npm run soak`: every e2e test many times in a row while other work keeps the machine busy. What depends on how fast
 * things happen fails here sooner or later; unless told otherwise it stops at the first failure.
 */
import { readdirSync } from 'node:fs';
import { describeChromium, prepareChromium } from './chromium';
import { keepBusy } from './lib/busy-loops';
import { measureExample } from './lib/measure-pace';
import { runCommand, tool } from './lib/run-command';
import { requireSiteAtRoot } from './lib/settings';
import { buildSiteOnce } from './lib/site-build';
import { playwrightArguments, readSoakOptions, soakHelp } from './lib/soak-options';
import { UserError } from './lib/user-error';

/** @throws {UserError} where no file of e2e tests has this in its name */
function requireFile(file: string | undefined): void {
  const names = readdirSync('tests/e2e').filter((name) => name.endsWith('.spec.ts'));
  if (file === undefined || names.some((name) => new RegExp(file).test(name))) return;
  throw new UserError(`--file is "${file}"; the files are ${names.join(', ')}.`);
}

/** @returns the exit code */
export async function main(args: string[] = []) {
  const options = readSoakOptions(args);
  if (options === 'help') {
    console.log(soakHelp);
    return 0;
  }
  requireFile(options.file);
  requireSiteAtRoot('npm run soak');
  const chromium = prepareChromium();
  console.log(describeChromium(chromium));
  await buildSiteOnce(process.cwd());
  const stop = keepBusy(options.load);
  try {
    await measureExample(chromium, 'out');
    console.log(`Times each test runs: ${options.times}; busy loops beside it: ${options.load}`);
    const { code } = await runCommand(tool('playwright', ...playwrightArguments(options)), 'terminal');
    if (code === 0) return 0;
    throw new UserError(
      'A test that fails here and passes alone, or the page, depends on how fast something happens. ' +
        '`npx playwright show-report` shows what the browser saw; wait in the test for a state, or correct the page. ' +
        'Then once more, only this one: npm run soak -- -g "<title>"',
    );
  } finally {
    await stop();
  }
}
