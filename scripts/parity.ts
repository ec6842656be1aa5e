/**
 * `npm run parity`: what the sandbox shows is what Next.js does. The steps of each example run in the sandbox
 * and on `next build && next start` of the same files; then what code from a reader must not do, and what must
 * survive code that fails.
 */
import { type Catalog, exampleBySlug, loadCatalog } from '../catalog';
import { wholeNumber } from './lib/flags';
import { PlainError } from './lib/plain-error';
import { runInBrowser } from './lib/run-in-browser';

const help = `npm run parity -- [examples] [flags]

  like-button cart    only these examples, whatever passed before; without any, all that has not passed in its present state
  --sandbox           without Next.js, in seconds
  --all               also what has passed in its present state
  --record            writes what has passed to tests/parity/recorded-runs.json
  --default-mode      on Next.js with Cache Components only, and without breaking examples on purpose
  --sample 4          of what is recorded, so many examples run all the same
  -g "<title>"        only tests with these words in their title; any other flag is Playwright's`;

/** @throws {PlainError} where a word is not the slug of an example */
export async function main(args: string[] = []) {
  if (args.includes('--help')) {
    console.log(help);
    return 0;
  }
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

/** What is neither a flag, nor the value of one, nor the place of a test. */
const barewords = (args: readonly string[]) =>
  args.filter(
    (word, index) =>
      !/[-./: ]/.test(word[0] ?? '-') && !/[./:]/.test(word) && !args[index - 1]?.startsWith('-'),
  );

function requireSlugs(catalog: Catalog, args: readonly string[]) {
  for (const word of barewords(args)) {
    try {
      exampleBySlug(catalog, word);
    } catch (error) {
      throw new PlainError(`${error instanceof Error ? error.message : error}\n\n${help}`);
    }
  }
}

/** Bare words are slugs; with them only the specs that are about examples run. */
function readArguments(args: string[]) {
  const catalog = loadCatalog();
  requireSlugs(
    catalog,
    args.filter((word) => !own.has(word)),
  );
  const slugs = new Set(catalog.examples.map(({ slug }) => slug));
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
