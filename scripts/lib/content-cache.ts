/**
 * Keeps what takes long to make below `.generated/cache/`, by a key over everything it is made of: what has not changed
 * is made once on this machine. A fresh clone holds nothing; to empty it, delete the folder.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** By file name. */
export type KeptFiles = Record<string, Uint8Array>;

/** @returns a key that changes with any of the values; they are compared as JSON */
export const keyOf = (...values: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 32);

async function filesIn(folder: string): Promise<KeptFiles> {
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)),
  );
}

/** Folders that are being filled begin so: they are moved away at any moment. */
const draftPrefix = 'draft-';

/** Moved into place as a whole: whoever reads at the same time sees all of it, or nothing. */
async function keep(folder: string, files: KeptFiles): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(join(dirname(folder), draftPrefix));
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(draft, name), bytes);
  await rename(draft, folder).catch(async (error: unknown) => {
    await rm(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  });
}

/** When it was last used, in milliseconds; what somebody else has taken away meanwhile counts as used just now. */
const usedAt = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => Number.POSITIVE_INFINITY,
  );

/** Takes away what has not been used for longest. */
async function forget(folder: string, limit: number): Promise<void> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith(draftPrefix));
  if (names.length <= limit) return;
  const paths = names.map((name) => join(folder, name));
  const used = await Promise.all(paths.map(async (path) => ({ path, at: await usedAt(path) })));
  const oldest = used.sort((a, b) => a.at - b.at).slice(0, names.length - limit);
  for (const { path } of oldest) await rm(path, { recursive: true, force: true });
}

interface Wanted {
  /** Names a folder of the cache. */
  kind: string;
  /** Over all that decides what is made. */
  key: string;
  make: () => Promise<KeptFiles>;
  /** How many of this kind are kept. */
  limit?: number;
  /** Of the cache. */
  root?: string;
}

/** Makes something, or takes what was made of the same before. @throws whatever `make` throws; then nothing is kept */
export async function kept({ kind, key, make, limit = 4, root = '.generated/cache' }: Wanted) {
  const folder = join(root, kind, key);
  const isFromCache = existsSync(folder);
  if (isFromCache) await utimes(folder, new Date(), new Date());
  else {
    await keep(folder, await make());
    await forget(join(root, kind), limit);
  }
  // Also read back where it was made just now: both ways give the same to the last detail.
  return { files: await filesIn(folder), isFromCache };
}
