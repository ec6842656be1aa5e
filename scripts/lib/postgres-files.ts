/** What Postgres in WebAssembly needs beside its code: itself, its library, and a database to start from. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { type KeptFiles, kept, keyOf } from './content-cache';
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
  const key = keyOf(sourceTexts('scripts/lib/postgres-files.ts'), installedPackages('@electric-sql/pglite'));
  return kept({ kind: 'postgres', key, make: makeFiles });
}

async function makeFiles(): Promise<KeptFiles> {
  const made = Object.entries(sources).map(async ([name, read]) => {
    const compressed = await promisify(gzip)(await read(), { level: 9 });
    return [name, compressed] as const;
  });
  return Object.fromEntries(await Promise.all(made));
}

/**
 * What `initdb` leaves, shut down in order, so that nothing has to be recovered; without the databases that are
 * only there to be copied, and with a log of the smallest size.
 */
async function dumpOfNewDatabase(): Promise<Uint8Array> {
  const { PGlite } = await import('@electric-sql/pglite');
  const folder = await mkdtemp(join(tmpdir(), 'postgres-'));
  const dataDir = join(folder, 'data');
  const database = await PGlite.create({ dataDir, initDbStartParams: ['--wal-segsize=1'] });
  const { rows } = await database.query<{ oid: number }>('select oid from pg_database where datistemplate');
  await database.close();
  for (const { oid } of rows) await rm(`${dataDir}/base/${oid}`, { recursive: true });
  const atRest = await PGlite.create({ dataDir, noInitDb: true });
  const dump = await atRest.dumpDataDir('none');
  await atRest.close();
  await rm(folder, { recursive: true });
  return new Uint8Array(await dump.arrayBuffer());
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
