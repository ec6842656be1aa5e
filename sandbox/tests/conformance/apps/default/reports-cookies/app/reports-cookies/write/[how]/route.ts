import { cookies } from 'next/headers';
import { type NextRequest, NextResponse } from 'next/server';

const day = 24 * 60 * 60 * 1000;

export async function POST(request: NextRequest, { params }: { params: Promise<{ how: string }> }) {
  const { how } = await params;
  const jar = await cookies();
  const target = new URL('/reports-cookies/target', request.nextUrl.origin);
  if (how === 'twice') {
    jar.set('rc-session', 'fresh', { path: '/reports-cookies' });
    jar.set('rc-session', '', { path: '/', maxAge: 0 });
  }
  if (how === 'default-path') jar.set('rc-plain', '1');
  if (how === 'delete-path') jar.delete({ name: 'rc-deep', path: '/reports-cookies' });
  if (how === 'past') jar.set('rc-token', 'old', { expires: Date.now() - day });
  if (how === 'redirect') {
    jar.set('rc-token', 'by redirect');
    return Response.redirect(target);
  }
  if (how === 'passed-on') {
    jar.set('rc-token', 'beside');
    return fetch(target);
  }
  if (how === 'sign-in') jar.set('rc-token', 'in', { httpOnly: true });
  if (how === 'sign-out') {
    const response = NextResponse.json({ out: true });
    response.cookies.delete('rc-token');
    return response;
  }
  return new Response('written');
}
