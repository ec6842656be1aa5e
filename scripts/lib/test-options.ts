import { readFlags } from './flags';
import { UserError } from './user-error';

export const partNames = [
  'check',
  'units',
  'build',
  'site',
  'e2e',
  'experiments',
  'parity',
  'conformance',
] as const;
export type PartName = (typeof partNames)[number];

export interface TestOptions {
  /** Also what a change can wait for, and nothing from the cache. */
  all: boolean;
  /** In the order in which they run. */
  only: readonly PartName[];
  /** For Playwright, such as `-g <title>`; only where the e2e tests run alone. */
  rest: string[];
}

export const testHelp = `npm test -- [flags]

  --all               nothing from the cache, and the slow tests that a change need not wait for: every experiment on the
                      current release, axe on every page, the examples with Cache Components on and off and each
                      broken on purpose, every conformance case
  --only site,e2e     these parts: ${partNames.join(', ')}
  -g "<title>"        with --only e2e: the tests with these words in their title; the site is built where it is not current`;

const flags = {
  help: { type: 'boolean' },
  all: { type: 'boolean' },
  only: { type: 'string', multiple: true },
  grep: { type: 'string', short: 'g' },
} as const;

/** @throws {UserError} for a flag or a part that does not exist */
export function readTestOptions(args: string[]): TestOptions | 'help' {
  const values = readFlags(testHelp, { args, options: flags });
  if (values.help) return 'help';
  const wanted = values.only?.flatMap((names) => names.split(',')) ?? partNames;
  const isKnown = (name: string): name is PartName => partNames.some((each) => each === name);
  const unknown = wanted.find((name) => !isKnown(name));
  if (unknown !== undefined) {
    throw new UserError(`--only names "${unknown}"; the parts are ${partNames.join(', ')}.\n\n${testHelp}`);
  }
  const only = partNames.filter((name) => wanted.includes(name));
  if (values.grep !== undefined && only.join() !== 'e2e') {
    throw new UserError('-g chooses among the e2e tests. Run: npm test -- --only e2e -g "<title>"');
  }
  return { all: values.all ?? false, only, rest: values.grep === undefined ? [] : ['-g', values.grep] };
}
