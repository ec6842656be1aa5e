/**
 * `npm run evidence`: runs the experiments on real Next.js 14, 15 and 16 and writes what was seen to
 * `evidence/recordings/`. Its flags are in `lib/evidence-options.ts`; `-- --help` prints them.
 */
import { resolve } from 'node:path';
import { type Browser, chromium as playwright } from '@playwright/test';
import { type ExperimentFolder, experimentApp, loadExperiments } from '../catalog';
import type { ExperimentFiles } from '../evidence/lab/apps';
import { groupsOf, runGroup } from '../evidence/run';
import { isAskedOn, isPreview, type Target } from '../evidence/targets';
import { type Chromium, describeChromium, launchOptions, prepareChromium } from './chromium';
import { reportDrift } from './lib/evidence-drift';
import { keepMeasurement, keepOrCompare, surprises } from './lib/evidence-files';
import { type EvidenceOptions, evidenceHelp, readEvidenceOptions } from './lib/evidence-options';
import { Progress } from './lib/evidence-progress';
import { mapWithLimit } from './lib/map-with-limit';
import { isMeasured, measureBlankPage } from './lib/measure-pace';
import { sampleOf } from './lib/sample';
import { recordCounts } from './lib/test-counts';
import { UserError } from './lib/user-error';

async function withSteps(experiment: ExperimentFolder): Promise<ExperimentFiles> {
  const { default: steps } = await import(resolve('evidence/experiments', experiment.id, 'steps.ts'));
  const { config = {} } = experiment;
  return { ...experiment, config, appOn: (line) => experimentApp(experiment, line), steps };
}

/** How often experiments that differ from their recordings are run again before that counts. */
const repeats = 2;

/**
 * Their recordings do not come back equal each time, so a sample leaves them out and says so; without `--sample` they run.
 * To be corrected in the experiments.
 */
const unsteady: Readonly<Record<string, string>> = {
  'form-after-return': 'the page asks for the new page again, or not, by what it has prefetched',
  'cross-site-requests': 'Chromium at times loses the body of an answer to a form of another site',
};

interface Task {
  target: Target;
  asked: readonly ExperimentFolder[];
}

interface Job {
  browser: Browser;
  base: Readonly<Record<string, string>>;
  options: EvidenceOptions;
  progress: Progress;
}

export async function main(args: string[] = []): Promise<number> {
  const options = readEvidenceOptions(args);
  if (options === 'help') {
    console.log(evidenceHelp);
    return 0;
  }
  if (options.diff !== undefined) return reportDrift(options.diff);
  // Playwright listens to these itself, and would let the run go on without its browser.
  process.once('SIGTERM', () => process.exit(143)).once('SIGHUP', () => process.exit(129));
  const chromium = prepareChromium(undefined, 'whole');
  console.log(describeChromium(chromium));
  if (!isMeasured()) await measureBlankPage(chromium);
  const first = await runAll(options, chromium);
  let last = first;
  // What a page sends may depend on what it has prefetched by then; a difference that matters is there each time.
  for (let left = options.verify ? repeats : 0; left > 0 && last.code !== 0; left -= 1) {
    console.log(`\nOnce more: ${last.wrong.join(', ')}`);
    last = await runAll({ ...options, only: last.wrong, sample: undefined, jobs: 1 }, chromium);
  }
  // A run that passed the second time is one run that passed; the lines above say that it was repeated.
  recordCounts({ passed: first.runs - last.failed, failed: last.failed, cached: 0 });
  return last.code;
}

interface Ended {
  /** Of the process. */
  code: number;
  runs: number;
  failed: number;
  /** Ids of the experiments that did not give what was expected or recorded. */
  wrong: string[];
}

async function runAll(options: EvidenceOptions, chromium: Chromium): Promise<Ended> {
  const { experiments: all, base } = loadExperiments();
  const unknown = options.only.filter((id) => !all.some((experiment) => experiment.id === id));
  if (unknown.length > 0) throw new UserError(`No experiment is called ${unknown.join(', ')}.`);
  const experiments = sampled(
    all.filter((each) => isWanted(each, options)),
    options,
  );
  if (experiments.length === 0) throw new UserError('None of the experiments is left by these flags.');
  const tasks = tasksOf(
    options.targets,
    experiments.filter(({ measuresTime }) => !measuresTime),
  );
  // Alone on the machine, so that times say something.
  const timed = tasksOf(
    options.targets,
    experiments.filter(({ measuresTime }) => measuresTime),
  );
  const progress = new Progress([...tasks, ...timed].reduce((sum, { asked }) => sum + asked.length, 0));
  const browser = await playwright.launch(launchOptions(chromium, false));
  const job = { browser, base, options, progress };
  try {
    await mapWithLimit(tasks, options.jobs, (task) => record(task, job));
    await mapWithLimit(timed, 1, (task) => record(task, job));
  } finally {
    await browser.close();
  }
  return { code: progress.end(), ...progress.counts(), wrong: progress.wrongIds() };
}

/** As many as are asked for, in the order of the folder. */
function sampled(all: ExperimentFolder[], { sample, seed }: EvidenceOptions): ExperimentFolder[] {
  if (sample === undefined) return all;
  const experiments = all.filter(({ id }) => !(id in unsteady));
  for (const [id, why] of Object.entries(unsteady)) console.log(`Not in the sample: ${id}, for ${why}`);
  const ids = sampleOf(
    experiments.map(({ id }) => id),
    sample,
    seed,
  );
  console.log(`${sample} of ${experiments.length} experiments, by --sample ${sample} --seed ${seed}`);
  return experiments.filter(({ id }) => ids.includes(id));
}

function isWanted({ id, build, measuresTime }: ExperimentFolder, { only, quick }: EvidenceOptions): boolean {
  if (quick && (build === 'own' || measuresTime)) return false;
  return only.length === 0 || only.includes(id);
}

const tasksOf = (targets: readonly Target[], experiments: readonly ExperimentFolder[]): Task[] =>
  targets.flatMap((target) =>
    groupsOf(experiments.filter((each) => isAskedOn(each, target))).map((asked) => ({ target, asked })),
  );

async function record({ target, asked }: Task, { browser, base, options, progress }: Job): Promise<void> {
  await runGroup(await Promise.all(asked.map(withSteps)), {
    target,
    base,
    browser,
    ...(options.keepServer && { hold: untilStopped }),
    onEnd(id, outcome) {
      const experiment = asked.find((each) => each.id === id);
      if (outcome instanceof Error || !experiment) return progress.failed(target.id, id, String(outcome));
      // Of a preview nothing is expected, and no article quotes its times.
      const isJudged = !isPreview(target.id);
      if (isJudged && !options.verify) keepMeasurement(outcome);
      const { recording } = outcome;
      const unexpected = isJudged ? surprises(experiment, recording) : [];
      progress.ended(target.id, id, [...unexpected, ...keepOrCompare(recording, options)]);
    },
  });
}

/** Shows where the server is, and waits for Ctrl+C. */
function untilStopped(url: string): Promise<void> {
  console.log(`\nThe server stays up: ${url}\nPress Ctrl+C to stop it.`);
  return new Promise((done) => process.once('SIGINT', () => done()));
}
