/** What is built from, as text, for the keys of what is kept. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const changesNothing = /\.test\.tsx?$|\.testing\.tsx?$|\.md$/;

/**
 * @param paths files and folders; of folders everything in them but tests and texts for people
 * @returns path and text of each file, in one order on every machine
 */
export function sourceTexts(...paths: string[]): (readonly [string, string])[] {
  return paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return [[path, readFileSync(path, 'utf8')] as const];
    const entries = readdirSync(path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !changesNothing.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [file, readFileSync(file, 'utf8')] as const);
  });
}

/** What npm has written down of the packages it installed, with the checksum of each. */
interface Lockfile {
  packages?: Record<string, { version?: string; integrity?: string; link?: true }>;
}

/** npm's own list of what is in `node_modules/`; the lockfile only says what should be. */
const installed = 'node_modules/.package-lock.json';

/** @returns version and checksum of each installed package, or of the one that is named */
export function installedPackages(name?: string): (readonly [string, string, string])[] {
  const file = existsSync(installed) ? installed : 'package-lock.json';
  const { packages = {} }: Lockfile = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(packages)
    .filter(([path, { link }]) => path.startsWith('node_modules/') && !link)
    .filter(([path]) => !name || path === `node_modules/${name}`)
    .map(([path, { version = '', integrity = '' }]) => [path, version, integrity] as const);
}
