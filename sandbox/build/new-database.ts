/**
 * `tsx sandbox/build/new-database.ts <file>` writes a new database of Postgres as a tar file. A process of its own, because it stops
 * the clock and chance: a database holds when it was made, and a random number, so two builds of one commit would differ.
 */
import nodeCrypto from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withoutTimes } from './tar-times';

const moment = Date.UTC(2000, 0, 1);
Date.now = () => moment;
/** Postgres keeps one number for logins, which the database in a tab has not. */
const fill = <Bytes extends ArrayBufferView>(array: Bytes): Bytes => {
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength).fill(7);
  return array;
};
Object.defineProperty(crypto, 'getRandomValues', { value: fill });
Object.defineProperty(nodeCrypto, 'randomFillSync', { value: fill });

/**
 * What `initdb` leaves, shut down in order, so that nothing has to be recovered; without the databases that are
 * only there to be copied, and with a log of the smallest size.
 */
async function dumpOfNewDatabase(dataDir: string): Promise<Uint8Array> {
  const { PGlite } = await import('@electric-sql/pglite');
  const database = await PGlite.create({ dataDir, initDbStartParams: ['--wal-segsize=1'] });
  const { rows } = await database.query<{ oid: number }>('select oid from pg_database where datistemplate');
  await database.close();
  for (const { oid } of rows) await rm(`${dataDir}/base/${oid}`, { recursive: true });
  const atRest = await PGlite.create({ dataDir, noInitDb: true });
  const dump = await atRest.dumpDataDir('none');
  await atRest.close();
  return withoutTimes(new Uint8Array(await dump.arrayBuffer()));
}

async function main(file: string) {
  const folder = await mkdtemp(join(tmpdir(), 'postgres-'));
  await writeFile(file, await dumpOfNewDatabase(join(folder, 'data')));
  await rm(folder, { recursive: true });
}

main(process.argv[2] ?? '');
