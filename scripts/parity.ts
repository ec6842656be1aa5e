/**
 * `npm run parity`: what the sandbox shows is what Next.js does. The steps of each example run in the sandbox
 * and on `next build && next start` of the same files; then what code from a reader must not do, and what must
 * survive code that fails.
 */
import { describeChromium, prepareChromium } from './chromium';
import { PlainError } from './lib/plain-error';
import { runCommand, script, tool } from './lib/run-command';

const config = 'tests/parity/playwright.config.ts';

/** @param args for Playwright, such as `-g "the sandbox"` or the name of a file */
export async function main(args: string[] = []) {
  const chromium = await prepareChromium();
  console.log(describeChromium(chromium));
  const built = await runCommand(script('scripts/build-sandbox.ts'), 'terminal');
  if (built.code !== 0) throw new PlainError('The sandbox did not build; the reason stands above.');
  const env = { CHROMIUM_PATH: chromium.path };
  const run = await runCommand({ ...tool('playwright', 'test', '-c', config, ...args), env }, 'terminal');
  if (run.code === 0) return 0;
  throw new PlainError(
    'A step failed: its title names the example, the variant and the target, the lines below it the values. ' +
      'A gap that is meant goes into sandbox/host/differences.ts with its reason.',
  );
}
