/** The packages of the lockfile, and which of them a package brings. */
import { readFileSync } from 'node:fs';

export interface LockedPackage {
  version: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

/** By the path of the folder, such as `node_modules/next`. */
export type Locked = Readonly<Record<string, LockedPackage>>;

const folder = 'node_modules/';

/** What is installed. The packages that are developed here, and the links to them, are left out. */
export function readLocked(): Locked {
  const packages: Record<string, LockedPackage & { link?: true }> = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  ).packages;
  return Object.fromEntries(
    Object.entries(packages).filter(([path, { link }]) => path.startsWith(folder) && !link),
  );
}

/** @returns `@scope/name` of such a path */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf(folder) + folder.length);

/** As Node looks for a package: in the folder of the one that asks, then in those around it. */
export function resolveIn(locked: Locked, from: string, name: string): string | undefined {
  const path = `${from === '' ? '' : `${from}/`}${folder}${name}`;
  if (path in locked) return path;
  if (from === '') return undefined;
  const outer = from.lastIndexOf(`/${folder}`);
  return resolveIn(locked, outer < 0 ? '' : from.slice(0, outer), name);
}

/** What a package needs to run. What is optional, such as programs for one platform, is not in the site. */
function needsOf({ dependencies = {}, optionalDependencies = {}, ...locked }: LockedPackage): string[] {
  const { peerDependencies = {}, peerDependenciesMeta = {} } = locked;
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
  return [...Object.keys(dependencies).filter((name) => !(name in optionalDependencies)), ...peers];
}

/** @returns the paths of these packages and of all that they need, sorted */
export function closureOf(locked: Locked, names: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (from: string, name: string) => {
    const path = resolveIn(locked, from, name);
    if (path === undefined || found.has(path)) return;
    found.add(path);
    for (const need of needsOf(locked[path] ?? { version: '' })) visit(path, need);
  };
  for (const name of names) visit('', name);
  return [...found].sort();
}
