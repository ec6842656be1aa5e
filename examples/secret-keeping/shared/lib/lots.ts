// The build fails where a Client Component imports this.
import 'server-only';
import { connection } from 'next/server';

export type Lot = { title: string; reserve: number };

// Stands in for a database.
const lot: Lot = {
  title: 'Night Harbour, oil on canvas',
  reserve: 7_319_450, // for no bidder to know
};

export async function findLot(): Promise<Lot> {
  await connection(); // read at request time
  return lot;
}

/** Judges what a stranger may send. */
export function judge(value: unknown, reserve: number) {
  const amount = Number(value);
  if (!Number.isSafeInteger(amount) || amount <= 0)
    return { error: 'Bid whole euros.' };
  return {
    message: amount < reserve ? 'Not enough.' : 'Sold!',
  };
}
