import 'server-only';
import { connection } from 'next/server';

// Stands in for a database.
const store = globalThis as typeof globalThis & {
  stockLeft?: number;
};
store.stockLeft ??= 500;

export async function readStock() {
  await connection(); // read at request time
  return store.stockLeft ?? 0;
}

export function takeOne() {
  store.stockLeft = Math.max(
    0,
    (store.stockLeft ?? 0) - 1,
  );
}

/** Takes its time: asks a warehouse that is slow. */
export async function orderMore() {
  console.log('order: begun');
  await new Promise((next) => setTimeout(next, 3500));
  store.stockLeft = (store.stockLeft ?? 0) + 10;
  console.log('order: done');
}
