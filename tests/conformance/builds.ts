/**
 * The apps of the suite. Real Next.js takes its time to build, so groups with the same configuration are laid
 * into one app there; the sandbox runs each group by itself. Both get the same files.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, type Mode, modes } from './group';

/** Text by absolute path in the app, such as `/app/page.tsx`. */
export type AppFiles = Record<string, string>;

export interface Build {
  name: string;
  /** Holds `shared/` and one folder for each group. */
  folder: string;
  modes: readonly Mode[];
}

const apps = 'tests/conformance/apps';

export const builds: readonly Build[] = [
  { name: 'default', folder: `${apps}/default`, modes },
  { name: 'config', folder: `${apps}/config`, modes },
  { name: 'classic', folder: `${apps}/classic`, modes: ['classic'] },
  { name: 'cached', folder: `${apps}/cached`, modes: ['cached'] },
  { name: 'unseen', folder: 'tests/conformance/unseen', modes },
];

export const groupsOf = ({ folder }: Build): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => existsSync(join(folder, name, 'cases.ts'))) : [];

/** @throws {Error} where a group exports no cases */
export async function casesOf({ folder }: Build, group: string): Promise<Case[]> {
  const { cases }: { cases?: Case[] } = await import(`../../${folder}/${group}/cases`);
  if (!cases?.length) throw new Error(`${folder}/${group}/cases.ts exports no cases`);
  return cases;
}

/** @returns the text of every file of a folder, by absolute path in it */
export function filesIn(folder: string): AppFiles {
  if (!existsSync(folder)) return {};
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    paths.map((path) => [`/${path.slice(folder.length + 1)}`, readFileSync(path, 'utf8')]),
  );
}

/** Without the cases, which stand beside the app. */
function appFilesIn(folder: string): AppFiles {
  const isCases = (path: string) => path === '/cases.ts' || path.startsWith('/cases/');
  return Object.fromEntries(Object.entries(filesIn(folder)).filter(([path]) => !isCases(path)));
}

const flags = /(cacheComponents|partialPrefetching): true/g;

/** The mode is a flag of the app's own configuration. */
function inMode(files: AppFiles, mode: Mode): AppFiles {
  const config = files['/next.config.ts'] ?? '';
  if (config.match(flags)?.length !== 2) throw new Error('next.config.ts must set both flags to true');
  return mode === 'cached' ? files : { ...files, '/next.config.ts': config.replace(flags, '$1: false') };
}

/**
 * @param groups those to lay together over `shared/`
 * @throws {Error} where two of them have a file of the same path
 */
export function filesOf({ folder }: Build, groups: readonly string[], mode: Mode): AppFiles {
  const files = filesIn(join(folder, 'shared'));
  for (const group of groups) {
    const own = appFilesIn(join(folder, group));
    const double = Object.keys(own).find((path) => path in files);
    if (double) throw new Error(`${group} brings ${double}, which another group has too`);
    Object.assign(files, own);
  }
  return inMode(files, mode);
}
