/** The apps of the suite, as they lie in the working tree. On real Next.js and in the sandbox they have the same files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AppFiles,
  type ConformanceBuild as Build,
  conformanceBuilds as builds,
  layTogether,
} from './app-files';
import type { Case, Mode } from './group';

export { type AppFiles, type Build, builds };

export const groupsOf = ({ folder }: Build): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => existsSync(join(folder, name, 'cases.ts'))) : [];

/** @throws {Error} where a group exports no cases */
export async function casesOf({ folder }: Build, group: string): Promise<Case[]> {
  const { cases }: { cases?: Case[] } = await import(/* @vite-ignore */ `../../../${folder}/${group}/cases`);
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

/**
 * @param groups those to lay together over `shared/`; the sandbox runs each by itself
 * @throws {Error} where two of them have a file of the same path
 */
export const filesOf = ({ folder }: Build, groups: readonly string[], mode: Mode): AppFiles =>
  layTogether(
    filesIn(join(folder, 'shared')),
    groups.map((group) => [group, filesIn(join(folder, group))] as const),
    mode,
  );
