import { type NextRequest, NextResponse } from 'next/server';

export function proxy(request: NextRequest) {
  if (request.cookies.get('role')?.value === 'admin') return NextResponse.next();
  if (request.nextUrl.pathname.startsWith('/admin/api')) {
    return NextResponse.json({ error: 'admins only' }, { status: 401 });
  }
  const to = request.nextUrl.clone();
  to.pathname = '/admin-login';
  to.searchParams.set('next', request.nextUrl.pathname);
  return NextResponse.redirect(to);
}

export const config = { matcher: '/admin/:path*' };
