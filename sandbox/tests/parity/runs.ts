/** What there is to run: each example in each target, and which of that passed as it is and need not run again. */
import { join } from 'node:path';
import { readJson } from '../../../scripts/lib/read-json';
import { sampleOf, today } from '../../../scripts/lib/sample';
import { withSpec } from './examples';
import { runKeys } from './keys';
import { type Plan, recordedRuns } from './recorded';

/** Where an example runs. The last is run with its lesson broken, in the sandbox. */
export const targets = [
  'the sandbox',
  'Next.js with Cache Components',
  'Next.js without Cache Components',
  'Next.js without JavaScript',
  'the sandbox, broken on purpose',
] as const;
export type Target = (typeof targets)[number];

/** What a spec about the sandbox itself runs in; its slug is the name of the spec. */
export const sandboxItself = 'the sandbox by itself' as const;
export const specsOfSandbox = ['differences', 'robustness', 'safety'] as const;

/** Modes of real Next.js: whether Cache Components are on. */
export const nextModes = {
  'Next.js with Cache Components': true,
  'Next.js without Cache Components': false,
} as const satisfies Partial<Record<Target, boolean>>;

/** The example whose plain form has a spec of its own (`without-javascript.spec.ts`). */
export const plainForm = { slug: 'create-post', variant: 'action' } as const;

/** What a target runs with, as part of the key. */
function settingOf(target: Target): unknown {
  if (target === 'Next.js without JavaScript') return plainForm;
  return target in nextModes ? nextModes[target as keyof typeof nextModes] : undefined;
}

export interface Run {
  slug: string;
  target: Target | typeof sandboxItself;
  /** Over all that its result depends on. */
  key: string;
}

export const nameOf = ({ slug, target }: Pick<Run, 'slug' | 'target'>) => `${slug} in ${target}`;

/** Key by name of a run: those that passed. A fresh clone has none. */
export const passedFile = join('.generated', 'parity', 'passed-runs.json');
export const passedRuns = (): Record<string, string> => readJson(passedFile) ?? {};

const exists = (slug: string, target: Target) =>
  target !== 'Next.js without JavaScript' || slug === plainForm.slug;

/** `TARGETS=sandbox` leaves real Next.js out; `MODES=default` what `create-next-app` does not set up, and the breaking. */
function isWanted({ target }: Run): boolean {
  const { TARGETS, MODES } = process.env;
  if (TARGETS === 'sandbox' && target.startsWith('Next.js')) return false;
  const isOfDefault =
    target !== 'Next.js without Cache Components' && target !== 'the sandbox, broken on purpose';
  return MODES !== 'default' || isOfDefault;
}

function allRuns(): Run[] {
  const keyOfRun = runKeys();
  const ofExamples = withSpec().flatMap((example) =>
    targets
      .filter((target) => exists(example.slug, target))
      .map((target) => ({
        slug: example.slug,
        target,
        key: keyOfRun.example(example, target, settingOf(target)),
      })),
  );
  const ofSandbox = specsOfSandbox.map((slug): Run => {
    return { slug, target: sandboxItself, key: keyOfRun.spec(slug) };
  });
  return [...ofExamples, ...ofSandbox];
}

/** Key by name, of every run there is. */
export const currentKeys = (): Record<string, string> =>
  Object.fromEntries(allRuns().map((run) => [nameOf(run), run.key]));

const all = (runs: readonly Run[]): Plan<Run> => ({ runs, fromCache: 0, recorded: 0, sample: [] });

/** Those that `EXAMPLES` names, by slug with commas between, or `all`; where it is not set, those that have not passed as they are. */
function choose(runs: readonly Run[]): Plan<Run> {
  const { EXAMPLES } = process.env;
  if (EXAMPLES === 'all') return all(runs);
  if (EXAMPLES === undefined) return notPassed(runs);
  const named = new Set(EXAMPLES.split(','));
  return all(runs.filter(({ slug }) => named.has(slug)));
}

/** Without what passed on this machine or is recorded; of what is recorded, `SAMPLE` examples run all the same. */
function notPassed(runs: readonly Run[]): Plan<Run> {
  const { SAMPLE = '0', SEED = today() } = process.env;
  const isIn = (keys: Readonly<Record<string, string>>) => (run: Run) => keys[nameOf(run)] === run.key;
  const isPassed = isIn(passedRuns());
  const recorded = runs.filter((run) => !isPassed(run)).filter(isIn(recordedRuns()));
  const sample = sampleOf([...new Set(recorded.map(({ slug }) => slug))], Number(SAMPLE), SEED);
  const leftOut = new Set(recorded.filter(({ slug }) => !sample.includes(slug)));
  const chosen = runs.filter((run) => !isPassed(run) && !leftOut.has(run));
  return { runs: chosen, fromCache: runs.length - chosen.length, recorded: leftOut.size, sample };
}

/** Made once and handed to the workers: a file that is edited meanwhile changes no plan. */
const planVariable = 'PARITY_PLAN';

export function plan(): Plan<Run> {
  const made = process.env[planVariable];
  if (made) return JSON.parse(made);
  const own = choose(allRuns().filter(isWanted));
  process.env[planVariable] = JSON.stringify(own);
  return own;
}

/** @returns the slugs of the examples that run in a target */
export const slugsIn = (target: Target): string[] =>
  plan()
    .runs.filter((run) => run.target === target)
    .map(({ slug }) => slug);

/** @returns the file names of the specs about the sandbox itself that need not run */
export function specsLeftOut(): string[] {
  const { runs } = plan();
  const isLeft = (slug: string) => !runs.some((run) => run.slug === slug && run.target === sandboxItself);
  return specsOfSandbox.filter(isLeft).map((slug) => `${slug}.spec.ts`);
}

/** Marks a group of tests as all there is of a run, so that `passed.ts` knows when it has passed as a whole. */
export const ofRun = (slug: string, target: Run['target'], tests: number) => ({
  annotation: { type: runMark, description: JSON.stringify({ slug, target, tests }) },
});
export const runMark = 'run';
