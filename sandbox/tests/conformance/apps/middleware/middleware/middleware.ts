import { type NextRequest, NextResponse } from 'next/server';

export function middleware(request: NextRequest) {
  const headers = new Headers(request.headers);
  headers.set('x-guard', 'passed');
  return NextResponse.next({ request: { headers }, headers: { 'x-middleware-ran': 'yes' } });
}

export const config = { matcher: '/guarded' };
