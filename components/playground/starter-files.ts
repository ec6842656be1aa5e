import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Files } from 'next-sandbox';

const folder = 'components/playground/starter';

/** The app to go on from, read while the site is built; its files are type-checked with the site's own. */
export async function starterFiles(): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.posix.join(parentPath, name).slice(folder.length));
  const files = await Promise.all(
    names.sort().map(async (name) => [name, await readFile(folder + name, 'utf8')] as const),
  );
  return Object.fromEntries(files);
}
