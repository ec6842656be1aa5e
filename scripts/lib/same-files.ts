/** Whether two folders hold the same files, byte for byte. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The hash of each file, by its path in the folder. */
export function hashesOf(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(
    files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

/** @returns a line for each file that is in one folder only, or not the same in both */
export function differencesBetween(
  first: ReadonlyMap<string, string>,
  second: ReadonlyMap<string, string>,
): string[] {
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  return names.flatMap((name) => {
    if (!second.has(name)) return `only in the first build: ${name}`;
    if (!first.has(name)) return `only in the second build: ${name}`;
    return first.get(name) === second.get(name) ? [] : `not the same: ${name}`;
  });
}

/** One hash over all of them: what two people compare who built the same commit. */
export const hashOfAll = (hashes: ReadonlyMap<string, string>): string =>
  createHash('sha256')
    .update(JSON.stringify([...hashes]))
    .digest('hex');
