import { cookies } from 'next/headers';
import type { NextRequest } from 'next/server';

const cookieOf = async (name: string) => (await cookies()).get(name)?.value;

export async function POST(request: NextRequest) {
  request.cookies.set('added', 'by the handler');
  return new Response(await cookieOf('added'));
}

export async function PUT(request: NextRequest) {
  const before = await cookieOf('added');
  request.cookies.set('added', 'too late');
  return Response.json([before ?? null, (await cookieOf('added')) ?? null]);
}
