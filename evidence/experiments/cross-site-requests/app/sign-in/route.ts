import { cookies } from 'next/headers';

/** The same session in three cookies, which differ in when a browser sends them. */
export async function POST() {
  const jar = await cookies();
  jar.set('lax', 'session', { httpOnly: true, sameSite: 'lax' });
  jar.set('none', 'session', { httpOnly: true, sameSite: 'none', secure: true });
  jar.set('unsaid', 'session', { httpOnly: true });
  return Response.json('You are signed in');
}
