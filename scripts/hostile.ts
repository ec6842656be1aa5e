/**
 * `npm run hostile`: loops, floods, escapes, prototype games, forged messages, a thousand mutations. The page goes
 * on answering clicks throughout, and nothing leaves the frame (threat model: sandbox/README.md).
 */
import { describeChromium, prepareChromium } from './chromium';
import { PlainError } from './lib/plain-error';
import { runCommand, script, tool } from './lib/run-command';

const config = 'tests/hostile/playwright.config.ts';

/** @param args for Playwright, such as the name of a file */
export async function main(args: string[] = []) {
  const chromium = await prepareChromium();
  console.log(describeChromium(chromium));
  const built = await runCommand(script('scripts/build-sandbox.ts'), 'terminal');
  if (built.code !== 0) throw new PlainError('The sandbox did not build; the reason stands above.');
  const env = { CHROMIUM_PATH: chromium.path };
  const run = await runCommand({ ...tool('playwright', 'test', '-c', config, ...args), env }, 'terminal');
  if (run.code === 0) return 0;
  throw new PlainError(
    'An attack got further than the threat model says: its title names what, sandbox/README.md the promise.',
  );
}
