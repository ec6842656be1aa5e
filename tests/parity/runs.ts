/** What there is to run: each example in each target, and which of that passed as it is and need not run again. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExampleView, loadCatalog } from '../../catalog';
import { runKeys } from './keys';

/** Where an example runs. The last is run with its lesson broken, in the sandbox. */
export const targets = [
  'the sandbox',
  'Next.js with Cache Components',
  'Next.js without Cache Components',
  'Next.js without JavaScript',
  'the sandbox, broken on purpose',
] as const;
export type Target = (typeof targets)[number];

/** Modes of real Next.js: whether Cache Components are on. */
export const nextModes = {
  'Next.js with Cache Components': true,
  'Next.js without Cache Components': false,
} as const satisfies Partial<Record<Target, boolean>>;

/** The example whose plain form has a spec of its own (`without-javascript.spec.ts`). */
export const plainForm = { slug: 'create-post', variant: 'action' } as const;

export interface Run {
  slug: string;
  target: Target;
  /** Over all that its result depends on. */
  key: string;
}

export const nameOf = ({ slug, target }: Pick<Run, 'slug' | 'target'>) => `${slug} in ${target}`;

/** Key by name of a run: those that passed. A fresh clone has none. */
export const passedFile = join('.generated', 'parity', 'passed-runs.json');
export const passedRuns = (): Record<string, string> =>
  existsSync(passedFile) ? JSON.parse(readFileSync(passedFile, 'utf8')) : {};

/** `TARGETS=sandbox` leaves real Next.js out; `MODES=default` what `create-next-app` does not set up, and the breaking. */
function isWanted(slug: string, target: Target): boolean {
  const { TARGETS, MODES } = process.env;
  if (target === 'Next.js without JavaScript' && slug !== plainForm.slug) return false;
  if (TARGETS === 'sandbox' && target.startsWith('Next.js')) return false;
  const isOfDefault =
    target !== 'Next.js without Cache Components' && target !== 'the sandbox, broken on purpose';
  return MODES !== 'default' || isOfDefault;
}

function allRuns(examples: readonly ExampleView[]): Run[] {
  const keyOfRun = runKeys();
  const withSpec = examples.filter(({ slug }) => existsSync(join('examples', slug, 'spec.ts')));
  return withSpec.flatMap((example) =>
    targets
      .filter((target) => isWanted(example.slug, target))
      .map((target) => ({ slug: example.slug, target, key: keyOfRun(example, target) })),
  );
}

/** Those that `EXAMPLES` names, by slug with commas between, or `all`; where it is not set, those that have not passed as they are. */
function choose(runs: readonly Run[]): readonly Run[] {
  const { EXAMPLES = process.env.CI ? 'all' : undefined } = process.env;
  if (EXAMPLES === 'all') return runs;
  if (EXAMPLES !== undefined) {
    const named = new Set(EXAMPLES.split(','));
    return runs.filter(({ slug }) => named.has(slug));
  }
  const passed = passedRuns();
  return runs.filter((run) => passed[nameOf(run)] !== run.key);
}

/** What is to run, and how much was left out because it passed as it is. */
interface Plan {
  runs: readonly Run[];
  fromCache: number;
}

/** Made once and handed to the workers: a file that is edited meanwhile changes no plan. */
const planVariable = 'PARITY_PLAN';

export function plan(): Plan {
  const made = process.env[planVariable];
  if (made) return JSON.parse(made);
  const all = allRuns(loadCatalog().examples);
  const runs = choose(all);
  const isOfAll = process.env.EXAMPLES === undefined && !process.env.CI;
  const own: Plan = { runs, fromCache: isOfAll ? all.length - runs.length : 0 };
  process.env[planVariable] = JSON.stringify(own);
  return own;
}

/** @returns the slugs of the examples that run in a target */
export const slugsIn = (target: Target): string[] =>
  plan()
    .runs.filter((run) => run.target === target)
    .map(({ slug }) => slug);

/** Marks a group of tests as all there is of a run, so that `passed.ts` knows when it has passed as a whole. */
export const ofRun = (slug: string, target: Target, tests: number) => ({
  annotation: { type: runMark, description: JSON.stringify({ slug, target, tests }) },
});
export const runMark = 'run';
