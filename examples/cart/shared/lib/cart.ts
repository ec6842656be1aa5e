import 'server-only';
import { connection } from 'next/server';

export type Line = {
  id: string;
  quantity: number;
  running: number;
  /** The most changes that ran at the same time. */
  atOnce: number;
};

const line = (id: string): Line => ({
  id,
  quantity: 1,
  running: 0,
  atOnce: 0,
});

// Stands in for the reader's cart in a database.
const store = globalThis as typeof globalThis & {
  cart?: Line[];
};
store.cart ??= ['tea', 'coffee', 'cocoa'].map(line);
const cart = store.cart;

export async function listLines(): Promise<Line[]> {
  await connection(); // read at request time
  return cart.map((each) => ({ ...each }));
}

/** Slow, so that several changes can be under way. */
export async function changeQuantity(
  id: string,
  by: 1 | -1,
): Promise<{ quantity: number } | undefined> {
  const found = cart.find((each) => each.id === id);
  if (!found) return undefined;

  found.running += 1;
  found.atOnce = Math.max(found.atOnce, found.running);
  await new Promise((done) => setTimeout(done, 700));
  // What is there by now, and not what was read before.
  found.quantity = Math.max(0, found.quantity + by);
  found.running -= 1;
  return { quantity: found.quantity };
}

/** What a stranger may send. */
export const isStep = (
  value: unknown,
): value is 1 | -1 => value === 1 || value === -1;
