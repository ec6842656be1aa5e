/** Builds the apps on real Next.js before any case runs: two workers must never build in one folder. */
import { join } from 'node:path';
import { type BuildResult, buildOnce, buildWorkingApp } from '../parity/real-next';
import { type ConfigRefusal, configRefusals, filesOfConfig } from './build-errors';
import { type Build, builds, filesIn, filesOf, groupsOf } from './builds';
import type { Mode } from './group';

/** Where the build of an app in one mode stands. */
export const builtFolder = ({ name }: Build, mode: Mode) =>
  join('.generated', 'conformance', `${name}-${mode}`);

/** @returns what `next build` says of an app that it must refuse */
export function buildRefused(name: string): Promise<BuildResult> {
  const folder = join('.generated', 'conformance', `refused-${name}`);
  return buildOnce(folder, filesIn(`tests/conformance/build-errors/${name}`));
}

export function buildConfig(refusal: ConfigRefusal): Promise<BuildResult> {
  const folder = join('.generated', 'conformance', `refused-config-${configRefusals.indexOf(refusal)}`);
  return buildOnce(folder, filesOfConfig(refusal));
}

export default async function buildApps() {
  for (const build of builds) {
    const groups = groupsOf(build);
    if (groups.length === 0) continue;
    for (const mode of build.modes) {
      await buildWorkingApp(builtFolder(build, mode), filesOf(build, groups, mode));
    }
  }
  for (const name of ['compile', 'prerender']) await buildRefused(name);
  for (const refusal of configRefusals) await buildConfig(refusal);
}
