import { cookies } from 'next/headers';

export async function GET() {
  const jar = await cookies();
  return Response.json({ all: jar.getAll(), some: jar.getAll('b'), text: jar.toString() });
}

export async function POST() {
  const jar = await cookies();
  jar.set('far', '1', { expires: new Date(Date.UTC(2090, 0, 1)), domain: 'shop.example', path: '/deep' });
  jar.set('marked', '2', { priority: 'high', partitioned: true, secure: true, sameSite: true });
  return new Response('set');
}
