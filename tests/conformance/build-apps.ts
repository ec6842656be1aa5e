/** Builds the apps on real Next.js before any case runs: two workers must never build in one folder. */
import { join } from 'node:path';
import { buildWorkingApp } from '../parity/real-next';
import { type Build, builds, filesOf, groupsOf } from './builds';
import type { Mode } from './group';

/** Where the build of an app in one mode stands. */
export const builtFolder = ({ name }: Build, mode: Mode) =>
  join('.generated', 'conformance', `${name}-${mode}`);

export default async function buildApps() {
  for (const build of builds) {
    const groups = groupsOf(build);
    if (groups.length === 0) continue;
    for (const mode of build.modes) {
      await buildWorkingApp(builtFolder(build, mode), filesOf(build, groups, mode));
    }
  }
}
