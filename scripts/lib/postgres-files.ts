/** What Postgres in WebAssembly needs beside its code: itself, its library, and a database to start from. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';

const folder = '.generated/postgres';
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
export async function postgresFiles(): Promise<Record<string, Uint8Array>> {
  const { version } = JSON.parse(await readFile(`${library}/package.json`, 'utf8'));
  await mkdir(folder, { recursive: true });
  const names = Object.keys(sources);
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await kept(`${folder}/${name}-${version}`, name)])),
  );
}

async function kept(path: string, name: string): Promise<Uint8Array> {
  if (existsSync(path)) return readFile(path);
  const bytes = await sources[name]?.();
  const compressed = await promisify(gzip)(bytes ?? new Uint8Array(), { level: 9 });
  await writeFile(path, compressed);
  return compressed;
}

/**
 * What `initdb` leaves, shut down in order, so that nothing has to be recovered; without the databases that are
 * only there to be copied, and with a log of the smallest size.
 */
async function dumpOfNewDatabase(): Promise<Uint8Array> {
  const dataDir = `${folder}/data`;
  await rm(dataDir, { recursive: true, force: true });
  const database = await PGlite.create({ dataDir, initDbStartParams: ['--wal-segsize=1'] });
  const { rows } = await database.query<{ oid: number }>('select oid from pg_database where datistemplate');
  await database.close();
  for (const { oid } of rows) await rm(`${dataDir}/base/${oid}`, { recursive: true });
  const atRest = await PGlite.create({ dataDir, noInitDb: true });
  return new Uint8Array(await (await atRest.dumpDataDir('none')).arrayBuffer());
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
