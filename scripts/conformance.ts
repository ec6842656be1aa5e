/**
 * `npm run conformance`: how Next.js behaves, case by case, in the sandbox and on `next build && next start` of the
 * same files, without and with Cache Components. Prints a table, and fails where any case does.
 */
import { describeChromium, prepareChromium } from './chromium';
import { PlainError } from './lib/plain-error';
import { runCommand, script, tool } from './lib/run-command';

const config = 'tests/conformance/playwright.config.ts';

/** @param args for Playwright, such as `-g "proxy › sandbox"` */
export async function main(args: string[] = []) {
  const chromium = await prepareChromium();
  console.log(describeChromium(chromium));
  const built = await runCommand(script('scripts/build-sandbox.ts'), 'terminal');
  if (built.code !== 0) throw new PlainError('The sandbox did not build; the reason stands above.');
  const env = { CHROMIUM_PATH: chromium.path };
  const run = await runCommand({ ...tool('playwright', 'test', '-c', config, ...args), env }, 'terminal');
  if (run.code === 0) return 0;
  throw new PlainError(
    'A case failed: the table says where, the lines above it the values. A gap of the sandbox that is meant goes ' +
      'into sandbox/host/differences.ts with its reason.',
  );
}
