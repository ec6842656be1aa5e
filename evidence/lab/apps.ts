/** The builds of one experiment, and the app it talks to where nothing else is said. */
import { join } from 'node:path';
import type { BuildChange, Lab, Steps } from '../experiment';
import { lineOf, type Target } from '../targets';
import { buildApp, type LabBuild } from './build';
import type { Installed } from './installed';
import type { RunningApp } from './running-app';
import type { AppFiles } from './write-app';

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

/** Where an experiment runs. */
export interface ExperimentSetup {
  target: Target;
  installed: Installed;
  /** What is under every app. */
  base: AppFiles;
  /** The app that experiments share; undefined for one that has its own. */
  shared?: LabBuild;
}

/** The files of one app that holds these experiments. */
export const filesOfApp = (base: AppFiles, experiments: readonly ExperimentFiles[], line: number): AppFiles =>
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

export function openApps(experiment: ExperimentFiles, { target, installed, base, shared }: ExperimentSetup) {
  const builds = new Map<string, LabBuild>();
  const build: Lab['build'] = async (name, { files, config, env, keepCache = false } = {}) => {
    await builds.get(name)?.stop();
    const layout = {
      folder: join(installed.folder, 'apps', `${target.id}-${experiment.id}`, name),
      files: changed(filesOfApp(base, [experiment], lineOf(target)), files),
      config: { ...experiment.config, ...config },
      keepCache,
    };
    const built = await buildApp(target, installed, layout, env);
    builds.set(name, built);
    return built;
  };
  return {
    build,
    async app(): Promise<RunningApp> {
      if (shared) return inItsFolder(await shared.start(), experiment.id);
      return (builds.get('app') ?? (await build('app'))).start();
    },
    async stop(): Promise<void> {
      await Promise.all([...builds.values()].map((each) => each.stop()));
    },
  };
}
