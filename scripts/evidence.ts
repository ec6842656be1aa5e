/**
 * `npm run evidence`: runs the experiments on real Next.js 14, 15 and 16 and writes what was seen to
 * `evidence/recordings/`. Its flags are in `lib/evidence-options.ts`; `-- --help` prints them.
 */
import { resolve } from 'node:path';
import { chromium as playwright } from '@playwright/test';
import {
  driftBetween,
  driftText,
  type ExperimentFolder,
  experimentApp,
  loadCatalog,
  loadExperiments,
} from '../catalog';
import type { ExperimentFiles } from '../evidence/lab/apps';
import { runExperiments } from '../evidence/run';
import { isAskedOn, pinnedTargets, type Target } from '../evidence/targets';
import { describeChromium, launchOptions, prepareChromium } from './chromium';
import { keepMeasurement, settle, surprises } from './lib/evidence-files';
import { type EvidenceOptions, evidenceHelp, readEvidenceOptions } from './lib/evidence-options';
import { Progress } from './lib/evidence-progress';
import { PlainError } from './lib/plain-error';

async function withSteps(experiment: ExperimentFolder): Promise<ExperimentFiles> {
  const { default: steps } = await import(resolve('evidence/experiments', experiment.id, 'steps.ts'));
  const { config = {} } = experiment;
  return { ...experiment, config, appOn: (line) => experimentApp(experiment, line), steps };
}

interface Job {
  experiments: readonly ExperimentFolder[];
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
  if (options.diff !== undefined) return tellDrift(options.diff);
  console.log(describeChromium(await prepareChromium()));
  const first = await runAll(options);
  if (first.code === 0 || !options.verify) return first.code;
  // A machine with other work may be too slow for a step; a difference that matters is there again.
  console.log(`\nOnce more: ${first.wrong.join(', ')}`);
  return (await runAll({ ...options, only: first.wrong })).code;
}

/** @returns the exit code, and the ids of the experiments that did not give what was expected or recorded */
async function runAll(options: EvidenceOptions): Promise<{ code: number; wrong: string[] }> {
  const { experiments: all, base } = loadExperiments();
  const experiments = all.filter((each) => isWanted(each, options));
  if (experiments.length === 0) throw new PlainError(`No experiment is called ${options.only.join(', ')}.`);
  const pairs = options.targets.map(
    (target) => experiments.filter((each) => isAskedOn(each.on, target)).length,
  );
  const progress = new Progress(pairs.reduce((sum, count) => sum + count, 0));
  const browser = await playwright.launch(launchOptions(await prepareChromium()));
  try {
    await inTurns(options.targets, options.jobs, (target) =>
      record(target, browser, { experiments, base, options, progress }),
    );
  } finally {
    await browser.close();
  }
  return { code: progress.end(), wrong: progress.wrongIds() };
}

function isWanted({ id, build, measuresTime }: ExperimentFolder, { only, quick }: EvidenceOptions): boolean {
  if (quick && (build === 'own' || measuresTime)) return false;
  return only.length === 0 || only.includes(id);
}

async function record(
  target: Target,
  browser: Awaited<ReturnType<typeof playwright.launch>>,
  { experiments, base, options, progress }: Job,
): Promise<void> {
  const asked = experiments.filter((experiment) => isAskedOn(experiment.on, target));
  await runExperiments(await Promise.all(asked.map(withSteps)), {
    target,
    base,
    browser,
    ...(options.keepServer && { hold: untilStopped }),
    onEnd(id, outcome) {
      const experiment = asked.find((each) => each.id === id);
      if (outcome instanceof Error || !experiment) return progress.failed(target.id, id, String(outcome));
      if (!options.verify) keepMeasurement(outcome);
      const { recording } = outcome;
      progress.ended(target.id, id, [...surprises(experiment, recording), ...settle(recording, options)]);
    },
  });
}

/** Shows where the server is, and waits for Ctrl+C. */
function untilStopped(url: string): Promise<void> {
  console.log(`\nThe server stays up: ${url}\nPress Ctrl+C to stop it.`);
  return new Promise((done) => process.once('SIGINT', () => done()));
}

/** Prints what changed between a release and the pinned one of its line and mode. @throws {PlainError} where it was not recorded */
function tellDrift(release: string): number {
  const { experiments, claims } = loadCatalog();
  if (!experiments.some(({ recordings }) => release in recordings)) {
    throw new PlainError(
      `Nothing is recorded on ${release}. First run: npm run evidence -- --next ${release}`,
    );
  }
  const isSibling = ({ id, cacheComponents }: Target) =>
    id.split('.')[0] === release.split('.')[0] && cacheComponents === release.endsWith('-cache-components');
  const pinned = pinnedTargets.find(isSibling)?.id ?? '';
  const [older = '', newer = ''] = [release, pinned].sort(new Intl.Collator('en', { numeric: true }).compare);
  const drifts = driftBetween(experiments, claims, older, newer);
  console.log(`From ${older} to ${newer}: ${drifts.length} observations changed.\n`);
  for (const drift of drifts) console.log(`${driftText(drift)}\n`);
  return 0;
}

/** Some at a time, in order. */
async function inTurns<Item>(items: readonly Item[], atOnce: number, work: (item: Item) => Promise<void>) {
  const waiting = [...items];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
