import { type NextRequest, NextResponse } from 'next/server';

export function GET(request: NextRequest) {
  const { nextUrl, cookies } = request;
  return NextResponse.json({
    pathname: nextUrl.pathname,
    search: nextUrl.searchParams.getAll('q'),
    cookie: cookies.get('name')?.value ?? null,
    all: cookies.getAll().length,
  });
}

export function POST() {
  const response = NextResponse.json({ ok: true }, { status: 202, headers: { 'x-extra': 'yes' } });
  response.cookies.set('first', 'one', { httpOnly: true, sameSite: 'lax', path: '/' });
  response.cookies.set('second', 'two words', { maxAge: 60 });
  response.cookies.delete('third');
  return response;
}

export function PUT(request: NextRequest) {
  return NextResponse.redirect(new URL('/handlers/echo', request.url));
}

export function PATCH(request: NextRequest) {
  return NextResponse.redirect(new URL('/handlers/echo', request.url), 303);
}
