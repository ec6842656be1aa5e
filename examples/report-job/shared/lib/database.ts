import 'server-only';
import { PGlite } from '@electric-sql/pglite';

// Postgres in WebAssembly, kept in memory. Next.js bundles
// pages and handlers apart; globalThis makes it one for both.
const shared = globalThis as typeof globalThis & {
  reportsDatabase?: Promise<PGlite>;
};

export function database(): Promise<PGlite> {
  shared.reportsDatabase ??= open();
  return shared.reportsDatabase;
}

async function open(): Promise<PGlite> {
  const db = new PGlite();
  await db.exec(`
    create table reports (
      id text primary key,
      state text not null default 'waiting',
      done int not null default 0,
      regions int not null default 8,
      added timestamptz not null default now()
    );
    create table notes (text text not null);
  `);
  return db;
}
