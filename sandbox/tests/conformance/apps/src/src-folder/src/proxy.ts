import { type NextRequest, NextResponse } from 'next/server';
import { visit } from './lib/visits';

const forOthers = {
  'Access-Control-Allow-Origin': 'https://friend.example',
  'Access-Control-Allow-Methods': 'GET, OPTIONS',
};

function cookieMethods({ cookies }: NextRequest) {
  const found = {
    get: cookies.get('a')?.value,
    all: cookies.getAll().map(({ name, value }) => `${name}=${value}`),
    named: cookies.getAll('b').map(({ value }) => value),
    has: [cookies.has('a'), cookies.has('other')],
  };
  cookies.set('c', '3');
  const deleted = cookies.delete('a');
  const after = { deleted, left: cookies.getAll().map(({ name }) => name) };
  cookies.clear();
  return { ...found, ...after, cleared: cookies.size };
}

export default function run(request: NextRequest) {
  const { pathname } = request.nextUrl;
  if (pathname === '/cookie-methods') return NextResponse.json(cookieMethods(request));
  if (request.method === 'OPTIONS') return new NextResponse(null, { status: 204, headers: forOthers });
  return NextResponse.next({ headers: { ...forOthers, 'x-proxy': `${pathname} ${visit()}` } });
}
