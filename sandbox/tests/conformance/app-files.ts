/** How the files of a conformance app come together: on real Next.js, in the sandbox, and in the playground alike. */
import type { ConformanceMode } from '../../../data/schema';

/** Text by absolute path in the app, such as `/app/page.tsx`. */
export type AppFiles = Record<string, string>;

export interface ConformanceBuild {
  name: string;
  /** Holds `shared/` and one folder for each group. */
  folder: string;
  modes: readonly ConformanceMode[];
}

const apps = 'sandbox/tests/conformance/apps';
const both: readonly ConformanceMode[] = ['classic', 'cached'];

/** Real Next.js takes its time to build, so groups with the same configuration are laid into one app there. */
export const conformanceBuilds: readonly ConformanceBuild[] = [
  { name: 'default', folder: `${apps}/default`, modes: both },
  { name: 'config', folder: `${apps}/config`, modes: both },
  { name: 'classic', folder: `${apps}/classic`, modes: ['classic'] },
  { name: 'cached', folder: `${apps}/cached`, modes: ['cached'] },
  { name: 'src', folder: `${apps}/src`, modes: both },
  { name: 'middleware', folder: `${apps}/middleware`, modes: both },
  { name: 'roots', folder: `${apps}/roots`, modes: both },
  { name: 'unseen', folder: 'sandbox/tests/conformance/unseen', modes: both },
];

const flags = /(cacheComponents|partialPrefetching): true/g;

/** The mode is a flag of the app's own configuration. */
function inMode(files: AppFiles, mode: ConformanceMode): AppFiles {
  const config = files['/next.config.ts'] ?? '';
  if (config.match(flags)?.length !== 2) throw new Error('next.config.ts must set both flags to true');
  return mode === 'cached' ? files : { ...files, '/next.config.ts': config.replace(flags, '$1: false') };
}

const isCases = (path: string) => path === '/cases.ts' || path.startsWith('/cases/');

/** @returns the files of a group's folder without its cases, which lie beside the app */
export const withoutCases = (files: AppFiles): AppFiles =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !isCases(path)));

/**
 * @param shared what is under every group of the build
 * @param groups name and folder of each, its cases included
 * @throws {Error} where two groups have a file of the same path, or the configuration does not set both flags of the mode
 */
export function layTogether(
  shared: AppFiles,
  groups: readonly (readonly [name: string, folder: AppFiles])[],
  mode: ConformanceMode,
): AppFiles {
  const files = { ...shared };
  for (const [name, folder] of groups) {
    const own = withoutCases(folder);
    const double = Object.keys(own).find((path) => path in files);
    if (double) throw new Error(`${name} brings ${double}, which another group has too`);
    Object.assign(files, own);
  }
  return inMode(files, mode);
}
