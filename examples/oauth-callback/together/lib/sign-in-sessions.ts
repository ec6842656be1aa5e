import 'server-only';
import { randomBytes } from 'node:crypto';
import { cookies } from 'next/headers';

// Stands in for the library that keeps your sessions.
const store = globalThis as typeof globalThis & {
  signInSessions?: Map<string, string>;
};
store.signInSessions ??= new Map();
const sessions = store.signInSessions;
const cookieName = 'sign-in-session';

/** @returns the name of who is signed in */
export async function currentUser() {
  const jar = await cookies();
  return sessions.get(jar.get(cookieName)?.value ?? '');
}

export async function startSession(name: string) {
  const token = randomBytes(32).toString('hex');
  sessions.set(token, name);
  const jar = await cookies();
  jar.set(cookieName, token, {
    httpOnly: true,
    sameSite: 'lax',
  });
}

export async function endSession() {
  const jar = await cookies();
  sessions.delete(jar.get(cookieName)?.value ?? '');
  jar.delete(cookieName);
}
