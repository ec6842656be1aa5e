import { readdirSync, readFileSync } from 'node:fs';
import type { SourcePlace } from '../../components/ui/address';

/** A file, or all files of a folder. */
const filesAt = (path: string): string[] =>
  path.endsWith('.yaml') ? [path] : readdirSync(path).map((name) => `${path}/${name}`);

/**
 * Where the record of an id begins.
 * @param path of a file of records, or of a folder of such files, from the root
 * @throws {Error} where no file has it: the page would lead to nothing
 */
export function placeOfRecord(path: string, id: string): SourcePlace {
  const heading = new RegExp(`^\\s*- id: ["']?${id}["']?\\s*$`);
  for (const file of filesAt(path)) {
    const line = readFileSync(file, 'utf8')
      .split('\n')
      .findIndex((text) => heading.test(text));
    if (line >= 0) return { path: file, line: line + 1 };
  }
  throw new Error(`no record of ${path} has the id "${id}"`);
}
