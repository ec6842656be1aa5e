import { type NextRequest, NextResponse } from 'next/server';

export function proxy(request: NextRequest) {
  if (request.nextUrl.pathname.startsWith('/admin')) return new NextResponse('denied', { status: 401 });
  return NextResponse.next({ headers: { 'x-proxy': 'seen' } });
}
