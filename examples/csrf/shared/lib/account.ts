import 'server-only';
import { cookies } from 'next/headers';
import { connection } from 'next/server';

type Account = { email: string };

// Stands in for a database, by session.
const store = globalThis as typeof globalThis & {
  accounts?: Map<string, Account>;
};
store.accounts ??= new Map();

export async function startSession() {
  const id = crypto.randomUUID();
  store.accounts?.set(id, { email: 'ada@example.com' });
  const jar = await cookies();
  jar.set('session', id, {
    httpOnly: true,
    sameSite: 'lax',
  });
}

/** Of the session whose cookie came with the request. */
export async function currentAccount() {
  // As a query would: a page that needs no more than its
  // cookies the browser keeps, whatever refresh() brings.
  await connection();
  const id = (await cookies()).get('session')?.value;
  return id ? store.accounts?.get(id) : undefined;
}

/** What a stranger may send, made safe to store. */
export function readEmail(value: unknown) {
  const email =
    typeof value === 'string' ? value.trim() : '';
  if (!/^[^@\s]+@[^@\s]+$/.test(email))
    return { error: 'That is no e-mail address.' };
  return { email };
}
