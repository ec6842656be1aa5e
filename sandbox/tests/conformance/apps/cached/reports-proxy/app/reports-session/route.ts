import { cookies } from 'next/headers';

export async function POST() {
  (await cookies()).set('rp-session', 'yes');
  return new Response('signed in');
}

export async function DELETE() {
  (await cookies()).delete('rp-session');
  return new Response('signed out');
}
