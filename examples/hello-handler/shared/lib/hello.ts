import 'server-only';
import { connection } from 'next/server';

const store = globalThis as typeof globalThis & {
  hellos?: number;
};

/** Stands in for any read whose result changes. */
export async function hello() {
  // The read belongs to a request. Without this line the
  // build would run it once and keep what it returned.
  await connection();
  store.hellos = (store.hellos ?? 0) + 1;
  return { message: 'Hello', count: store.hellos };
}
