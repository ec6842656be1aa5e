import { cookies } from 'next/headers';
import { type NextFetchEvent, type NextRequest, NextResponse } from 'next/server';

type Answer = (request: NextRequest, event: NextFetchEvent) => unknown;

const answers: Record<string, Answer> = {
  redirect: (request) => NextResponse.redirect(new URL('/proxied/target', request.url)),
  rewrite: (request) => NextResponse.rewrite(new URL('/proxied/target?by=rewrite', request.url)),
  'rewrite-to-handler': (request) =>
    NextResponse.rewrite(new URL('/proxied/handler/told?by=rewrite', request.url)),
  denied: () => Response.json({ error: 'not you' }, { status: 401, headers: { 'x-why': 'proxy' } }),
  throws: () => {
    throw new Error('secret of the proxy');
  },
  'no-response': () => ({ status: 200 }),
  'redirect-with-cookie': (request) => {
    const response = NextResponse.redirect(new URL('/proxied/target?a=1', request.url), 303);
    response.cookies.set('on-redirect', 'set');
    return response;
  },
  'cookies-function': async () => {
    (await cookies()).set('by-function', 'set');
    return NextResponse.next();
  },
  'what-it-sees': (request) =>
    NextResponse.json({
      rsc: request.headers.get('rsc'),
      search: request.nextUrl.search,
      cookie: request.cookies.get('sent')?.value,
    }),
  later: (_request, event) => {
    event.waitUntil(Promise.resolve().then(() => console.log('the proxy went on')));
    return NextResponse.next();
  },
  read: async (request) => {
    await request.text();
  },
  'read-and-next': async (request) => {
    await request.json();
    return NextResponse.next();
  },
  'read-and-tell': async (request) => {
    const headers = new Headers(request.headers);
    headers.set('x-length', String((await request.text()).length));
    return NextResponse.next({ request: { headers } });
  },
  'read-and-rewrite': async (request) => {
    await request.text();
    return NextResponse.rewrite(new URL('/proxied/handler/rewritten', request.url));
  },
  'only-these-headers': () => NextResponse.next({ request: { headers: new Headers({ 'x-only': 'this' }) } }),
  'request-itself': (request) => {
    request.cookies.set('added', 'by-proxy');
    return NextResponse.next({ request });
  },
};

async function pass(request: NextRequest) {
  const headers = new Headers(request.headers);
  headers.set('x-from-proxy', `${request.method} ${request.nextUrl.pathname}`);
  // Actions are posted to the page: their body is read here, and by them once more.
  if (request.headers.has('next-action')) headers.set('x-action-body', await request.text());
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('x-proxy-saw', request.nextUrl.pathname);
  response.cookies.set('proxy-cookie', 'given');
  return response;
}

export function proxy(request: NextRequest, event: NextFetchEvent) {
  const last = request.nextUrl.pathname.split('/').at(-1) ?? '';
  const answer = answers[last];
  return (answer ? answer(request, event) : pass(request)) as Promise<Response>;
}

export const config = {
  matcher: [
    '/proxied/:path*',
    '/matched/text',
    '/matched/:kind(one|two)',
    '/matched/numbers/:id(\\d{1,})',
    '/matched/((?!not-this)not.*)',
    { source: '/matched/header', has: [{ type: 'header', key: 'X-Asked', value: '(?<how>yes|please)' }] },
    { source: '/matched/query', has: [{ type: 'query', key: 'draft' }], locale: false },
    { source: '/matched/cookie', missing: [{ type: 'cookie', key: 'session' }] },
    {
      source: '/matched/both/:path*',
      has: [{ type: 'query', key: 'a', value: '1' }],
      missing: [{ type: 'header', key: 'x-not' }],
    },
    { source: '/matched/host', has: [{ type: 'host', value: 'localhost' }] },
  ],
};
