import { cookies, headers } from 'next/headers';

export async function GET() {
  const jar = await cookies();
  const list = await headers();
  return Response.json({
    cookie: jar.get('seen')?.value ?? null,
    has: jar.has('seen'),
    agent: list.get('X-Agent'),
  });
}

export async function POST() {
  const jar = await cookies();
  jar.set('seen', 'yes', { httpOnly: true, secure: true, sameSite: 'strict', maxAge: 3600, path: '/' });
  jar.set({ name: 'plain', value: 'a b;c' });
  jar.delete('old');
  return Response.json({ now: jar.get('seen')?.value });
}

export async function PUT() {
  (await cookies()).set('from-next', '1');
  return new Response('both', { headers: { 'set-cookie': 'from-response=2; Path=/' } });
}

export async function DELETE() {
  const list = (await headers()) as unknown as Headers;
  list.set('x-agent', 'changed');
  return new Response('never');
}
