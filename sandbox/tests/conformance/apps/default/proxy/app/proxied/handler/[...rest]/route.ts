import { cookies, headers } from 'next/headers';
import type { NextRequest } from 'next/server';

export async function GET(request: NextRequest) {
  const given = await headers();
  return Response.json({
    path: request.nextUrl.pathname,
    search: request.nextUrl.search,
    only: given.get('x-only'),
    sent: given.get('x-sent'),
    saw: given.get('x-proxy-saw'),
    added: request.cookies.get('added')?.value ?? null,
    ofRequest: request.cookies.get('proxy-cookie')?.value ?? null,
    ofFunction: (await cookies()).get('proxy-cookie')?.value ?? null,
  });
}

export async function POST(request: Request) {
  return Response.json({ got: await request.json(), length: request.headers.get('x-length') });
}
