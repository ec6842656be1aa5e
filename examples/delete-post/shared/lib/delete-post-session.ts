import 'server-only';
import { cookies } from 'next/headers';

// Stands in for a table of sessions. Real tokens are
// long and random, and signing in takes a password.
const sessions = new Map([
  ['demo-token-1', 'ada'],
  ['demo-token-2', 'grace'],
]);

export async function currentUser() {
  const token = (await cookies()).get('session')?.value;
  return sessions.get(token ?? '');
}

export async function startSession(name: unknown) {
  for (const [token, user] of sessions) {
    if (user !== name) continue;
    (await cookies()).set('session', token, {
      httpOnly: true,
      sameSite: 'lax',
    });
  }
}
