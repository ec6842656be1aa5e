import { type NextRequest, NextResponse } from 'next/server';

const answers: Record<string, (request: NextRequest) => Response> = {
  '/options/proxied/response-headers': () => NextResponse.next({ headers: { 'x-for-client': 'yes' } }),
  '/options/proxied/request-headers': (request) => {
    const headers = new Headers(request.headers);
    headers.set('x-for-app', 'yes');
    return NextResponse.next({ request: { headers } });
  },
  '/options/proxied/elsewhere': (request) =>
    NextResponse.rewrite(new URL('/options/proxied/shown/', request.url)),
};

export async function proxy(request: NextRequest) {
  // Longer than the pause between two looks of a test that waits for what shows meanwhile (up to 1 s).
  if (/\/slow\/(one|two)/.test(request.nextUrl.pathname)) await new Promise((done) => setTimeout(done, 2000));
  return answers[request.nextUrl.pathname.replace(/\/$/, '')]?.(request) ?? NextResponse.next();
}

export const config = { matcher: '/options/proxied/:path*' };
