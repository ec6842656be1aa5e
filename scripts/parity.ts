/**
 * `npm run parity`: what the sandbox shows is what Next.js does. The steps of each example run in the sandbox
 * and on `next build && next start` of the same files; then what code from a reader must not do, and what must
 * survive code that fails.
 */
import { loadCatalog } from '../catalog';
import { describeChromium, prepareChromium } from './chromium';
import { PlainError } from './lib/plain-error';
import { runCommand, script, tool } from './lib/run-command';

const config = 'tests/parity/playwright.config.ts';

/**
 * @param args slugs of examples: only those are built and run; `--all`: also those that have not
 *   changed since they passed; `--sandbox`: without Next.js, in seconds; `--default-mode`:
 *   on Next.js with Cache Components only, and without breaking examples on purpose; the rest is for Playwright, such as `-g "the sandbox"`
 */
export async function main(args: string[] = []) {
  const { env: wanted, forPlaywright } = readArguments(args);
  const chromium = await prepareChromium();
  console.log(describeChromium(chromium));
  const built = await runCommand(script('scripts/build-sandbox.ts'), 'terminal');
  if (built.code !== 0) throw new PlainError('The sandbox did not build; the reason stands above.');
  const env = { CHROMIUM_PATH: chromium.path, ...wanted };
  const run = await runCommand(
    { ...tool('playwright', 'test', '-c', config, ...forPlaywright), env },
    'terminal',
  );
  if (run.code === 0) return 0;
  throw new PlainError(
    'A step failed: its title names the example, the variant and the target, the lines below it the values. ' +
      'A gap that is meant goes into sandbox/host/differences.ts with its reason.',
  );
}

const own = new Set(['--sandbox', '--all', '--default-mode']);

/** Bare words are slugs; with them only the specs that are about examples run. */
function readArguments(args: string[]) {
  const slugs = new Set(loadCatalog().examples.map(({ slug }) => slug));
  const only = args.filter((word) => slugs.has(word));
  const rest = args.flatMap((word) => {
    if (word === '--default-mode') return ['--project', 'parity'];
    return slugs.has(word) || own.has(word) ? [] : word;
  });
  return {
    env: {
      ...(args.includes('--all') && { EXAMPLES: 'all' }),
      ...(only.length > 0 && { EXAMPLES: only.join() }),
      ...(args.includes('--sandbox') && { TARGETS: 'sandbox' }),
      ...(args.includes('--default-mode') && { MODES: 'default' }),
    },
    forPlaywright: only.length > 0 ? ['parity.spec.ts', 'mutations.spec.ts', ...rest] : rest,
  };
}
