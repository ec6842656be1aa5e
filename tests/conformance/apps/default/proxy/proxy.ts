import { type NextRequest, NextResponse } from 'next/server';

const answers: Record<string, (request: NextRequest) => Response> = {
  redirect: (request) => NextResponse.redirect(new URL('/proxied/target', request.url)),
  rewrite: (request) => NextResponse.rewrite(new URL('/proxied/target?by=rewrite', request.url)),
  denied: () => Response.json({ error: 'not you' }, { status: 401, headers: { 'x-why': 'proxy' } }),
  throws: () => {
    throw new Error('secret of the proxy');
  },
};

function pass(request: NextRequest) {
  const headers = new Headers(request.headers);
  headers.set('x-from-proxy', `${request.method} ${request.nextUrl.pathname}`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('x-proxy-saw', request.nextUrl.pathname);
  response.cookies.set('proxy-cookie', 'given');
  return response;
}

export function proxy(request: NextRequest) {
  const last = request.nextUrl.pathname.split('/').at(-1) ?? '';
  return answers[last]?.(request) ?? pass(request);
}

export const config = { matcher: ['/proxied/:path*'] };
