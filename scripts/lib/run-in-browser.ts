/** Playwright suites that play the sandbox: each needs a browser, and the sandbox as its sources are now. */
import { describeChromium, prepareChromium } from '../chromium';
import { isMeasured, measureBlankPage } from './measure-pace';
import { runCommand, tool } from './run-command';
import { buildSandbox } from './sandbox-build';
import { UserError } from './user-error';

export interface Suite {
  /** Of Playwright. */
  config: string;
  args: readonly string[];
  env?: Record<string, string>;
  /** What a failure means, and where to look. */
  failure: string;
}

/** @throws {UserError} in Playwright's words, where it does not know a flag, or finds no test by these names */
async function refuseUnknown({ config, args, env }: Suite): Promise<void> {
  const listed = await runCommand(
    { ...tool('playwright', 'test', '-c', config, '--list', ...args), env },
    'nothing',
  );
  if (listed.code === 0) return;
  throw new UserError(
    `Nothing was run: ${listed.output.trim()}\nfix: name files of its folder, or titles with -g`,
  );
}

/** Builds the sandbox and runs the suite. @throws {UserError} where either fails */
export async function runInBrowser(suite: Suite): Promise<number> {
  const { config, args, env, failure } = suite;
  if (args.length > 0) await refuseUnknown(suite);
  const chromium = prepareChromium();
  console.log(describeChromium(chromium));
  if (!isMeasured()) await measureBlankPage(chromium);
  await buildSandbox({ previews: false }).catch((error: unknown) => {
    throw new UserError(`The sandbox did not build:\n${error}`);
  });
  const command = tool('playwright', 'test', '-c', config, ...args);
  const run = await runCommand({ ...command, env }, 'terminal');
  if (run.code !== 0) throw new UserError(failure);
  return 0;
}
