/**
 * `npm run parity`: what the sandbox shows is what Next.js does. The steps of each example run in the sandbox
 * and on `next build && next start` of the same files; then what code from a reader must not do, and what must
 * survive code that fails.
 */
import { exampleBySlug, loadExamples } from '../catalog';
import { wholeNumber } from './lib/flags';
import { handInExamples } from './lib/hand-in-examples';
import { runInBrowser } from './lib/run-in-browser';
import { UserError } from './lib/user-error';

const help = `npm run parity -- [examples] [flags]

  like-button cart    only these examples, whatever passed before; without any, all that has not passed in its present state
  --sandbox           without Next.js, in seconds
  --all               also what has passed in its present state
  --record            writes what has passed to data/parity/recorded-runs.json
  --default-mode      on Next.js with Cache Components only, and without breaking examples on purpose
  --sample 4          of what is recorded, so many examples run all the same
  -g "<title>"        only tests with these words in their title; any other flag is Playwright's`;

/** @throws {UserError} where a word is not the slug of an example */
export async function main(args: string[] = []) {
  if (args.includes('--help')) {
    console.log(help);
    return 0;
  }
  const { env, forPlaywright } = readArguments(args);
  return runInBrowser({
    config: 'sandbox/tests/parity/playwright.config.ts',
    args: forPlaywright,
    env: { ...env, ...handInExamples() },
    failure:
      'A step that failed is named above, with its example, variant and target; the lines below it tell the values. ' +
      'A gap that is meant goes into sandbox/host/differences.ts with its reason.',
  });
}

const own = new Set(['--sandbox', '--all', '--record', '--default-mode']);

/** What is neither a flag, nor the value of one, nor the place of a test: the slug of an example. */
const isSlug = (word: string, index: number, words: readonly string[]) =>
  !word.startsWith('-') && !/[./:]/.test(word) && !words[index - 1]?.startsWith('-');

function requireExamples(slugs: readonly string[]) {
  if (slugs.length === 0) return;
  const examples = loadExamples();
  for (const slug of slugs) {
    try {
      exampleBySlug({ examples }, slug);
    } catch (error) {
      throw new UserError(`${error instanceof Error ? error.message : error}\n\n${help}`);
    }
  }
}

/** With slugs only the specs that are about examples run. */
function readArguments(args: string[]) {
  const words = args.filter((word) => !own.has(word));
  const only = words.filter(isSlug);
  requireExamples(only);
  const sample = words.indexOf('--sample');
  const forOthers = words.filter((...each) => !isSlug(...each));
  const rest = forOthers.filter((word, index) => word !== '--sample' && forOthers[index - 1] !== '--sample');
  const isWhole = rest.length === 0;
  return {
    env: {
      ...(args.includes('--all') && { EXAMPLES: 'all' }),
      ...(only.length > 0 && { EXAMPLES: only.join() }),
      ...(sample >= 0 && { SAMPLE: String(wholeNumber('--sample', words[sample + 1] ?? '')) }),
      ...(args.includes('--record') && { RECORD: 'yes' }),
      ...(args.includes('--sandbox') && { TARGETS: 'sandbox' }),
      ...(args.includes('--default-mode') && { MODES: 'default' }),
      ...(isWhole && { WHOLE_SPECS: 'yes' }),
    },
    forPlaywright: [
      ...(only.length > 0 ? ['parity.spec.ts', 'mutations.spec.ts'] : []),
      ...(args.includes('--default-mode') ? ['--project=examples', '--project=sandbox'] : []),
      // Where all has passed in its present state there is nothing to run; a filter that fits no test is a mistake.
      ...(isWhole ? ['--pass-with-no-tests'] : []),
      ...rest,
    ],
  };
}
