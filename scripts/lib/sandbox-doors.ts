/** The doors of the package `next-sandbox`, and the source behind each: within the repository nobody needs a build of it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const name = 'next-sandbox';

/** @returns by what is imported, such as `next-sandbox/keys`, the path of the source from the root; as tsconfig.json says */
export function sandboxDoors(): Record<string, string> {
  const { compilerOptions } = JSON.parse(readFileSync('tsconfig.json', 'utf8'));
  const paths: [string, string[]][] = Object.entries(compilerOptions.paths);
  return Object.fromEntries(
    paths.flatMap(([door, [path = '']]) => (door.split('/')[0] === name ? [[door, path]] : [])),
  );
}

/** For Vitest, which reads no paths of tsconfig.json. */
export const doorAliases = () =>
  Object.entries(sandboxDoors()).map(([door, path]) => ({
    find: new RegExp(`^${door}$`),
    replacement: resolve(path),
  }));
