/** What Postgres in WebAssembly needs beside its code: itself, its library, and a database to start from. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { type KeptFiles, kept, keyOf } from './content-cache';
import { runCommand, script } from './run-command';
import { installedPackages, sourceTexts } from './source-texts';

const library = 'node_modules/@electric-sql/pglite';

const sources: Record<string, () => Promise<Uint8Array>> = {
  'pglite-wasm': () => readFile(`${library}/dist/pglite.wasm`),
  'pglite-data': () => readFile(`${library}/dist/pglite.data`),
  'pglite-start': dumpOfNewDatabase,
};

/**
 * Making them takes seconds, so they are kept for each version of the package.
 *
 * @returns by name, compressed: a host need not do it
 */
export async function postgresFiles(): Promise<{ files: KeptFiles; isFromCache: boolean }> {
  const key = keyOf(
    sourceTexts('scripts/lib/postgres-files.ts', 'scripts/lib/new-database.ts', 'scripts/lib/tar-times.ts'),
    installedPackages('@electric-sql/pglite'),
  );
  return kept({ kind: 'postgres', key, make: makeFiles });
}

async function makeFiles(): Promise<KeptFiles> {
  const made = Object.entries(sources).map(async ([name, read]) => {
    const compressed = await promisify(gzip)(await read(), { level: 9 });
    return [name, compressed] as const;
  });
  return Object.fromEntries(await Promise.all(made));
}

/** @throws {Error} with what the process said, where it fails */
async function dumpOfNewDatabase(): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'postgres-'));
  const file = join(folder, 'database.tar');
  const { code, output } = await runCommand(script('scripts/lib/new-database.ts', file), 'nothing');
  if (code !== 0) throw new Error(`No database could be made: ${output}`);
  const dump = await readFile(file);
  await rm(folder, { recursive: true });
  return dump;
}

/** As frame A hands them to the package. */
export async function unpacked(files: Record<string, Uint8Array>): Promise<Record<string, Blob>> {
  const unpack = promisify(gunzip);
  return Object.fromEntries(
    await Promise.all(
      Object.entries(files).map(async ([name, bytes]) => [name, new Blob([await unpack(bytes)])] as const),
    ),
  );
}
