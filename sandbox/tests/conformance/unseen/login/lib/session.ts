import 'server-only';
import { cookies } from 'next/headers';

const users = new Map([['ada', 'lovelace']]);

export async function signIn(name: string, password: string): Promise<boolean> {
  if (users.get(name) !== password) return false;
  const jar = await cookies();
  jar.set('session', name, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: 60 * 60 });
  return true;
}

export async function currentUser(): Promise<string | undefined> {
  return (await cookies()).get('session')?.value;
}

export async function signOut(): Promise<void> {
  (await cookies()).delete('session');
}
