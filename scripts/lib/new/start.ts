/** The files that a new folder begins with. They end in .txt, so that no tool takes them for code of this project. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./start/', import.meta.url));

/** The text of one of them. */
export const start = (name: string): string => readFileSync(join(folder, name), 'utf8');

/**
 * @param put what replaces what, in paths and texts
 * @returns all files of a folder, by path in it, without the .txt
 */
export function startFolder(name: string, put: Readonly<Record<string, string>>): Record<string, string> {
  const filled = (text: string) =>
    Object.entries(put).reduce((all, [from, to]) => all.replaceAll(from, () => to), text);
  const entries = readdirSync(join(folder, name), { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, name).length + 1))
      .sort()
      .map((path) => [
        filled(path.replaceAll('\\', '/').replace(/\.txt$/, '')),
        filled(start(join(name, path))),
      ]),
  );
}
