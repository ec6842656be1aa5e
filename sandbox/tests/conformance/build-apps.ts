/** Builds the apps on real Next.js before any case runs: two workers must never build in one folder. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { install, installFolder } from '../../../evidence/lab/installed';
import { mapWithLimit } from '../../../scripts/lib/map-with-limit';
import { type BuildResult, buildOnce, buildWorkingApp } from '../parity/real-next';
import { type Build, builds, filesIn, filesOf, groupsOf } from './builds';
import { type Mode, modeNames } from './group';
import { isPlanned, plan } from './plan-files';
import { preview } from './preview';
import {
  appRefusals,
  type ConfigRefusal,
  configRefusals,
  filesOfConfig,
  refusedFolder,
  routeRefusals,
} from './refusals';

/** Where apps are built; below a release that is not out yet, so that they find it. */
function buildsFolder(): string {
  const target = preview();
  return join(target ? installFolder(target) : '.generated', 'conformance');
}

/** Where the build of an app in one mode is; one of some of its groups does not replace the whole. */
export const builtFolder = ({ name }: Build, mode: Mode) =>
  join(buildsFolder(), `${name}-${mode}${plan() ? '-part' : ''}`);

/** @returns what `next build` says of an app that it must refuse */
export function buildRefused(name: string): Promise<BuildResult> {
  const folder = join(buildsFolder(), `refused-${name}`);
  return buildOnce(folder, filesIn(`${refusedFolder}/${name}`));
}

export function buildConfig(refusal: ConfigRefusal): Promise<BuildResult> {
  const folder = join(buildsFolder(), `refused-config-${configRefusals.indexOf(refusal)}`);
  return buildOnce(folder, filesOfConfig(refusal), withoutTypes);
}

/** An app beside `pages/` has other types than one without, and groups of both kinds are laid together. */
const withoutTypes = 'typescript: { ignoreBuildErrors: true },';

async function buildGroups(build: Build, mode: Mode): Promise<void> {
  const groups = groupsOf(build).filter((group) => isPlanned('Next.js', `${build.name}/${group}`));
  if (groups.length === 0) return;
  const files = filesOf(build, groups, mode);
  const { isFromCache } = await buildWorkingApp(builtFolder(build, mode), files, withoutTypes);
  if (!isFromCache) console.log(`Next.js has built ${build.name}, ${modeNames[mode]}`);
}

const refused = [
  ...[...routeRefusals, ...appRefusals].map(
    ({ app }) =>
      () =>
        buildRefused(app),
  ),
  ...configRefusals.map((refusal) => () => buildConfig(refusal)),
];

export default async function buildApps() {
  const target = preview();
  if (target) await install(target);
  const tasks = [
    ...builds.flatMap((build) => build.modes.map((mode) => () => buildGroups(build, mode))),
    ...(isPlanned('Next.js', 'build-errors/build') ? refused : []),
  ];
  await mapWithLimit(tasks, availableParallelism(), async (task) => {
    await task();
  });
}
