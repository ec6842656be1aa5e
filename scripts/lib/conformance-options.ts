import { wholeNumber } from './flags';
import { UserError } from './user-error';

export const conformanceHelp = `npm run conformance -- [flags]

  -g "<title>"          only cases with these words in their title, such as "proxy › sandbox"; any other flag is Playwright's
  --sandbox             in the sandbox alone: nothing is built for Next.js
  --record              writes what each case did to data/conformance/; what did not run keeps what is recorded of it
  --preview             on the release that is not out yet (previewTargets in data/schema/experiment.ts), without the sandbox;
                        with --record for /next-release, to data/conformance-preview/
  --throttle 6          in the sandbox alone, on a processor that Chromium makes so many times slower; its workers stay as
                        fast
  --sample 3            only what is not recorded as it is, and so many of the other groups, as \`npm test\` does
  --seed 2026-11-28     another seed, another sample; today's date where none is given`;

interface ConformanceOptions {
  /** How the suite is run, for the files in sandbox/tests/conformance. */
  env: Record<string, string>;
  forPlaywright: string[];
}

/** Takes a flag and its value out of the words. @throws {UserError} where the value is missing */
function takeValue(words: string[], flag: string, example: string): string | undefined {
  const at = words.indexOf(flag);
  if (at < 0) return undefined;
  const [, value] = words.splice(at, 2);
  if (value !== undefined && !value.startsWith('-')) return value;
  throw new UserError(`${flag} needs a value, such as ${flag} ${example}.\n\n${conformanceHelp}`);
}

function take(words: string[], flag: string): boolean {
  const at = words.indexOf(flag);
  if (at >= 0) words.splice(at, 1);
  return at >= 0;
}

/**
 * What is not a flag of this command goes to Playwright.
 * @throws {UserError} for a flag without the value that it needs, or with another
 */
export function readConformanceOptions(args: readonly string[]): ConformanceOptions | 'help' {
  if (args.includes('--help')) return 'help';
  const words = [...args];
  const sample = takeValue(words, '--sample', '3');
  const seed = takeValue(words, '--seed', '2026-11-28');
  const isSandboxOnly = take(words, '--sandbox');
  const throttle = takeValue(words, '--throttle', '6') ?? (isSandboxOnly ? '1' : undefined);
  if (throttle !== undefined && (args.includes('--record') || args.includes('--preview'))) {
    throw new UserError(
      '--throttle and --sandbox run in the sandbox and keep nothing: leave out --record and --preview.',
    );
  }
  const env = {
    ...(throttle !== undefined && { THROTTLE: String(wholeNumber('--throttle', throttle)) }),
    ...(take(words, '--record') && { RECORD: 'yes' }),
    ...(take(words, '--preview') && { PREVIEW: 'yes' }),
    ...(sample !== undefined && { SAMPLE: String(wholeNumber('--sample', sample, 0)) }),
    ...(seed !== undefined && { SEED: seed }),
  };
  if (sample !== undefined && words.length > 0) {
    throw new UserError(`--sample chooses whole groups: leave it out, or leave out ${words.join(' ')}.`);
  }
  // Where all is recorded as it is and the sample has passed, there is nothing to run.
  return { env, forPlaywright: [...(sample === undefined ? [] : ['--pass-with-no-tests']), ...words] };
}
