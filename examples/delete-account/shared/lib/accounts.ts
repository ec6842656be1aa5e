import 'server-only';
import {
  randomBytes,
  scrypt,
  timingSafeEqual,
} from 'node:crypto';
import { cookies } from 'next/headers';

type Account = { salt: string; hash: Buffer };

// Stands in for two tables, and for the library that
// keeps your sessions.
const store = globalThis as typeof globalThis & {
  demoAccounts?: Map<string, Account>;
  accountSessions?: Map<string, string>;
};
store.demoAccounts ??= new Map();
store.accountSessions ??= new Map();
const { demoAccounts: accounts, accountSessions } =
  store;
const cookieName = 'account-session';

/** @returns the name of who is signed in */
export async function currentAccount() {
  const token = (await cookies()).get(
    cookieName,
  )?.value;
  return token ? accountSessions.get(token) : undefined;
}

export async function openAccount(password: string) {
  const name = `guest-${randomBytes(3).toString('hex')}`;
  const salt = randomBytes(16).toString('hex');
  const hash = await hashOf(password, salt);
  accounts.set(name, { salt, hash });

  const token = randomBytes(32).toString('hex');
  accountSessions.set(token, name);
  (await cookies()).set(cookieName, token, {
    httpOnly: true,
    sameSite: 'lax',
  });
}

export async function isPasswordOf(
  name: string,
  password: unknown,
) {
  const account = accounts.get(name);
  if (!account || typeof password !== 'string')
    return false;
  if (password.length > 128) return false; // costs time
  const hash = await hashOf(password, account.salt);
  return timingSafeEqual(hash, account.hash);
}

export async function removeAccount(name: string) {
  accounts.delete(name);
}

/** Of every device, and the cookie of this one. */
export async function endSessions(name: string) {
  for (const [token, owner] of accountSessions)
    if (owner === name) accountSessions.delete(token);
  (await cookies()).delete(cookieName);
}

const hashOf = (password: string, salt: string) =>
  new Promise<Buffer>((done, fail) =>
    scrypt(password, salt, 32, (error, key) =>
      error ? fail(error) : done(key),
    ),
  );
