import 'server-only';
import { PGlite } from '@electric-sql/pglite';

// Postgres in WebAssembly, kept in memory. Next.js bundles
// pages and handlers apart; globalThis makes it one for both.
const shared = globalThis as typeof globalThis & {
  labelsDatabase?: Promise<PGlite>;
};

export function database(): Promise<PGlite> {
  shared.labelsDatabase ??= open();
  return shared.labelsDatabase;
}

async function open(): Promise<PGlite> {
  const db = new PGlite();
  await db.exec(`
    create table labels (
      id int generated always as identity primary key,
      name text not null unique
    );
    insert into labels (name) values ('bug');
  `);
  return db;
}
