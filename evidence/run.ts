/** Runs experiments on one release: one app for those that share it, one for each that does not. */
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { BuildChange, Lab, Observed, Steps } from './experiment';
import { type OpenPage, openPage } from './lab/browser';
import { buildApp } from './lab/build';
import { sendRequest } from './lab/http';
import { type Installed, install } from './lab/installed';
import type { AppFiles } from './lab/lay-out';
import { keptHeaders, normaliser } from './lab/normalise';
import type { RunningApp } from './lab/running-app';
import type { Exchange, Outcome, UnsealedRecording } from './recording';
import { lineOf, type Target } from './targets';

/** An experiment as its folder holds it. */
export interface ExperimentFiles {
  id: string;
  build: 'shared' | 'own';
  config: Record<string, unknown>;
  /** Its files by their path in the app. @param line of Next.js */
  appOn(line: number): AppFiles;
  fingerprint: string;
  steps: Steps;
}

export interface Run {
  target: Target;
  /** What lies beneath every app. */
  base: AppFiles;
  browser: Browser;
  /** Told of each experiment as it ends: its recording, or what went wrong. */
  onEnd(id: string, outcome: Outcome | Error): void;
}

type LabBuild = Awaited<ReturnType<typeof buildApp>>;

const together = (base: AppFiles, experiments: readonly ExperimentFiles[], line: number): AppFiles =>
  Object.assign({ ...base }, ...experiments.map((experiment) => experiment.appOn(line)));

function changed(files: AppFiles, change: BuildChange['files'] = {}): AppFiles {
  const all = Object.entries({ ...files, ...change });
  return Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== null));
}

/** In the shared app, other experiments may have an action of the same name. */
const inItsFolder = (app: RunningApp, id: string): RunningApp => ({
  ...app,
  actionId: (name, path = '') => app.actionId(name, `app/${id}/${path}`),
});

/** Everything one experiment starts, observes and exchanges. */
function openLab(
  experiment: ExperimentFiles,
  { target, base, browser }: Run,
  installed: Installed,
  shared?: LabBuild,
) {
  const observations: Record<string, Observed> = {};
  const ratios: Record<string, number[]> = {};
  const exchanges: (() => Exchange[] | Promise<Exchange[]>)[] = [];
  const builds = new Map<string, LabBuild>();
  const pages: OpenPage[] = [];
  const line = lineOf(target);
  const lab: Lab = {
    target,
    line,
    async app() {
      if (shared) return inItsFolder(await shared.start(), experiment.id);
      return (builds.get('app') ?? (await lab.build('app'))).start();
    },
    async build(name, { files, config, env, keepCache = false } = {}) {
      const folder = join(installed.folder, 'apps', `${target.id}-${experiment.id}`, name);
      await builds.get(name)?.stop();
      const layout = {
        folder,
        files: changed(together(base, [experiment], line), files),
        config: { ...experiment.config, ...config },
        keepCache,
      };
      const build = await buildApp(target, installed, layout, env);
      builds.set(name, build);
      return build;
    },
    async send(what, request) {
      const app = request.to ?? (await lab.app());
      const answer = await sendRequest(app.url, request);
      exchanges.push(() => [asExchange(what, request, answer, app)]);
      return answer;
    },
    async open(options = {}) {
      const opened = await openPage(browser, options.to ?? (await lab.app()), options);
      pages.push(opened);
      exchanges.push(() => opened.exchanges());
      return opened;
    },
    observe(name, value) {
      observations[name] = value;
    },
    measured(more) {
      Object.assign(ratios, more);
    },
  };
  return {
    lab,
    ratios,
    async recording(): Promise<UnsealedRecording> {
      const { id, fingerprint } = experiment;
      const { next, id: targetId } = target;
      const sent = (await Promise.all(exchanges.map((read) => read()))).flat();
      const versions = { next, react: installed.reactVersion, node: process.version };
      return {
        experiment: id,
        target: targetId,
        ...versions,
        fingerprint,
        observations: { ...observations },
        exchanges: sent,
      };
    },
    async close() {
      await Promise.all(pages.map((page) => page.close()));
      await Promise.all([...builds.values()].map((build) => build.stop()));
    },
  };
}

function asExchange(
  what: string,
  { method = 'GET', path, headers = {}, body = '' }: Parameters<Lab['send']>[1],
  answer: Awaited<ReturnType<Lab['send']>>,
  app: RunningApp,
): Exchange {
  const kept = normaliser(app);
  const sent = typeof body === 'string' ? body : Buffer.from(body).toString('latin1');
  const type = answer.headers['content-type'] ?? '';
  return {
    what,
    from: 'script',
    request: {
      method,
      path: kept.text(path),
      headers: keptHeaders(headers, kept.text),
      body: kept.body(sent, ''),
    },
    response: {
      status: answer.status,
      headers: keptHeaders(answer.headers, kept.text),
      body: kept.body(answer.body, type),
    },
  };
}

async function runOne(
  experiment: ExperimentFiles,
  run: Run,
  installed: Installed,
  shared?: LabBuild,
): Promise<void> {
  const { lab, ratios, recording, close } = openLab(experiment, run, installed, shared);
  try {
    await experiment.steps(lab);
    run.onEnd(experiment.id, { recording: await recording(), ratios });
  } catch (error) {
    run.onEnd(experiment.id, error instanceof Error ? error : new Error(String(error)));
  } finally {
    await close();
  }
}

/** Runs all given experiments on one release. A crash of one is reported, and the others go on. */
export async function runExperiments(experiments: readonly ExperimentFiles[], run: Run): Promise<void> {
  const installed = await install(run.target);
  const sharing = experiments.filter(({ build }) => build === 'shared');
  if (sharing.length > 0) await runShared(sharing, run, installed);
  for (const experiment of experiments.filter(({ build }) => build === 'own')) {
    await runOne(experiment, run, installed);
  }
}

async function runShared(sharing: readonly ExperimentFiles[], run: Run, installed: Installed): Promise<void> {
  const { target, base } = run;
  const folder = join(installed.folder, 'apps', `${target.id}-shared`);
  const files = together(base, sharing, lineOf(target));
  const shared = await buildApp(target, installed, { folder, files, config: {}, keepCache: false });
  if (!shared.ok) {
    const error = new Error(`the app that experiments share does not build:\n${shared.output}`);
    for (const { id } of sharing) run.onEnd(id, error);
    return;
  }
  try {
    for (const experiment of sharing) await runOne(experiment, run, installed, shared);
  } finally {
    await shared.stop();
  }
}
