/** Runs experiments on one release: one app for those that share it, one for each that does not. */
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { type ExperimentFiles, type ExperimentSetup, filesOfApp } from './lab/apps';
import { buildApp } from './lab/build';
import { type Installed, install } from './lab/installed';
import { openLab } from './lab/open-lab';
import type { AppFiles } from './lab/write-app';
import type { ExperimentOutcome } from './recording';
import { lineOf, type Target } from './targets';

export interface Run {
  target: Target;
  /** What is under every app. */
  base: AppFiles;
  browser: Browser;
  /** Told of each experiment as it ends: its recording, or what went wrong. */
  onEnd(id: string, outcome: ExperimentOutcome | Error): void;
  /** Waited for before the server of an experiment is stopped, such as for somebody who looks at it. */
  hold?(url: string): Promise<void>;
}

async function runOne(
  experiment: ExperimentFiles,
  { browser, onEnd, hold }: Run,
  place: ExperimentSetup,
): Promise<void> {
  const { lab, outcome, close } = openLab(experiment, place, browser);
  try {
    await experiment.steps(lab);
    onEnd(experiment.id, await outcome());
  } catch (error) {
    onEnd(experiment.id, error instanceof Error ? error : new Error(String(error)));
  }
  try {
    if (hold) await hold((await lab.app()).url);
  } finally {
    await close();
  }
}

/** What can run apart from the rest: the experiments that share an app, together, and each that has its own. */
export function groupsOf<Each extends Pick<ExperimentFiles, 'build'>>(
  experiments: readonly Each[],
): Each[][] {
  const sharing = experiments.filter(({ build }) => build === 'shared');
  const own = experiments.filter(({ build }) => build === 'own').map((experiment) => [experiment]);
  return sharing.length > 0 ? [sharing, ...own] : own;
}

/** Runs one of those groups on one release. A crash of one experiment is reported, and the others go on. */
export async function runGroup(group: readonly ExperimentFiles[], run: Run): Promise<void> {
  const installed = await install(run.target);
  if (group.every(({ build }) => build === 'shared')) return runShared(group, run, installed);
  for (const experiment of group) await runOne(experiment, run, { ...run, installed });
}

async function runShared(sharing: readonly ExperimentFiles[], run: Run, installed: Installed): Promise<void> {
  const { target, base } = run;
  const folder = join(installed.folder, 'apps', `${target.id}-shared`);
  const files = filesOfApp(base, sharing, lineOf(target));
  const shared = await buildApp(target, installed, { folder, files, config: {}, keepCache: false });
  if (!shared.ok) {
    const error = new Error(`the app that experiments share does not build:\n${shared.output}`);
    for (const { id } of sharing) run.onEnd(id, error);
    return;
  }
  try {
    for (const experiment of sharing) await runOne(experiment, run, { ...run, installed, shared });
  } finally {
    await shared.stop();
  }
}
