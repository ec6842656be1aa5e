import 'server-only';
import { connection } from 'next/server';

const store = globalThis as typeof globalThis & {
  feedback?: string[];
};
store.feedback ??= [];

export async function lastFeedback() {
  await connection(); // read at request time, as a query would be
  return store.feedback?.at(-1);
}

export async function addFeedback(text: string) {
  store.feedback?.push(text);
}

/** Says what is wrong with a text, if anything is. */
export function problemWith(text: string) {
  if (text.trim().length < 10)
    return 'Write ten letters or more.';
}
