/** What Postgres in WebAssembly needs beside its code: itself, its library, and a database to start from. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

const library = 'node_modules/@electric-sql/pglite';

const sources: Record<string, () => Promise<Uint8Array>> = {
  'pglite-wasm': () => readFile(`${library}/dist/pglite.wasm`),
  'pglite-data': () => readFile(`${library}/dist/pglite.data`),
  'pglite-start': dumpOfNewDatabase,
};

/**
 * Makes them, which takes seconds.
 *
 * @returns by name, compressed: a host need not do it
 */
export async function makePostgresFiles(): Promise<Record<string, Uint8Array>> {
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
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'sandbox/build/new-database.ts', file]);
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
