import { type NextRequest, NextResponse } from 'next/server';

export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl;
  if (pathname === '/reports-proxy/members') return members(request);
  if (pathname === '/reports-proxy/old') {
    const response = NextResponse.rewrite(new URL('/reports-proxy/new?by=rewrite', request.url));
    response.cookies.set('rp-rewritten', 'yes');
    return response;
  }
  const response = NextResponse.next();
  if (request.cookies.has('rp-seen')) response.cookies.delete('rp-seen');
  else response.cookies.set('rp-seen', 'first');
  return response;
}

function members(request: NextRequest) {
  if (request.cookies.has('rp-session')) return NextResponse.next();
  return NextResponse.redirect(new URL('/reports-proxy/login', request.url));
}

export const config = { matcher: '/reports-proxy/:path*' };
