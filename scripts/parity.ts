/**
 * `npm run parity`: what the sandbox shows is what Next.js does. The steps of each example run in the sandbox
 * and on `next build && next start` of the same files; then what code from a reader must not do, and what must
 * survive code that fails.
 */
import { loadCatalog } from '../catalog';
import { wholeNumber } from './lib/flags';
import { runInBrowser } from './lib/run-in-browser';

/**
 * @param args slugs of examples: only those are built and run, whatever passed before; `--all`: also
 *   what passed as it is; `--record`: writes what has passed to `tests/parity/recorded-runs.json`; `--sample 4`: of what is
 *   recorded there, so many examples run all the same; `--sandbox`: without Next.js, in seconds; `--default-mode`:
 *   on Next.js with Cache Components only, and without breaking examples on purpose; the rest is for Playwright, such as `-g "the sandbox"`
 */
export function main(args: string[] = []) {
  const { env, forPlaywright } = readArguments(args);
  return runInBrowser({
    config: 'tests/parity/playwright.config.ts',
    args: forPlaywright,
    env,
    failure:
      'A step failed: its title names the example, the variant and the target, the lines below it the values. ' +
      'A gap that is meant goes into sandbox/host/differences.ts with its reason.',
  });
}

const own = new Set(['--sandbox', '--all', '--record', '--default-mode']);

/** Bare words are slugs; with them only the specs that are about examples run. */
function readArguments(args: string[]) {
  const slugs = new Set(loadCatalog().examples.map(({ slug }) => slug));
  const only = args.filter((word) => slugs.has(word));
  const sample = args.indexOf('--sample');
  const rest = args
    .filter((_, index) => sample < 0 || (index !== sample && index !== sample + 1))
    .flatMap((word) => {
      if (word === '--default-mode') return ['--project=examples', '--project=sandbox'];
      return slugs.has(word) || own.has(word) ? [] : word;
    });
  return {
    env: {
      ...(args.includes('--all') && { EXAMPLES: 'all' }),
      ...(only.length > 0 && { EXAMPLES: only.join() }),
      ...(sample >= 0 && { SAMPLE: String(wholeNumber('--sample', args[sample + 1] ?? '')) }),
      ...(args.includes('--record') && { RECORD: 'yes' }),
      ...(args.includes('--sandbox') && { TARGETS: 'sandbox' }),
      ...(args.includes('--default-mode') && { MODES: 'default' }),
      ...(rest.every((word) => word.startsWith('--project=')) && { WHOLE_SPECS: 'yes' }),
    },
    // Where all has passed as it is, there may be nothing to run.
    forPlaywright: [
      ...(only.length > 0 ? ['parity.spec.ts', 'mutations.spec.ts'] : []),
      '--pass-with-no-tests',
      ...rest,
    ],
  };
}
