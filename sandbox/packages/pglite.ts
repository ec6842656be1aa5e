import { type PGliteOptions, PGlite as Postgres } from '@electric-sql/pglite';
import { files } from './pglite-files';

export * from '@electric-sql/pglite';

/**
 * As documented, in memory only: there is no disk. A database is given out as `initdb` leaves it, which it then
 * need not run: seconds of work without a pause.
 */
export class PGlite extends Postgres {
  constructor(...given: Given) {
    super(optionsOf(given));
  }

  static override async create<Options extends PGliteOptions>(...given: Given) {
    const database = new PGlite(...given);
    await database.waitReady;
    return database as Awaited<ReturnType<typeof Postgres.create<Options>>>;
  }
}

type Given = [options?: PGliteOptions] | [folder?: string, options?: PGliteOptions];

function optionsOf([first, second]: Given): PGliteOptions {
  const given = typeof first === 'string' ? second : (first ?? second);
  return { loadDataDir: files['pglite-start'], ...given, dataDir: 'memory://' };
}
