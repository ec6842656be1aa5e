/** Builds an app on one release. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Build } from '../experiment';
import type { Target } from '../targets';
import type { Installed } from './installed';
import { type RunningApp, runNext, startServer } from './running-app';
import { type AppLayout, writeApp } from './write-app';

function publicCode(folder: string): string {
  const root = join(folder, '.next/static');
  if (!existsSync(root)) return '';
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  return files
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(root, name), 'utf8'))
    .join('\n');
}

/** A build whose server the lab can stop. */
export type LabBuild = Build & { stop(): Promise<void> };

/** Lays the app out and builds it. A build that fails is a result like any other. */
export async function buildApp(
  target: Target,
  installed: Installed,
  layout: AppLayout,
  env: Record<string, string> = {},
): Promise<LabBuild> {
  writeApp(target, installed, layout);
  const { folder } = layout;
  const { child, output } = runNext(
    folder,
    installed.next,
    ['build', ...(target.bundler ? [`--${target.bundler}`] : [])],
    env,
  );
  const code = await new Promise((done) => child.once('close', done));
  let started: Promise<RunningApp> | undefined;
  return {
    ok: code === 0,
    output: output(),
    read: (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined),
    publicCode: () => publicCode(folder),
    start() {
      if (code !== 0) throw new Error(`\`next build\` failed in ${folder}:\n${output()}`);
      started ??= startServer(folder, installed.next, env);
      return started;
    },
    async stop() {
      // One that did not come up has ended already.
      await started?.then((app) => app.stop()).catch(() => undefined);
    },
  };
}
