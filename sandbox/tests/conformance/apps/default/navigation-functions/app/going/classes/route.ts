import { type NextRequest, NextResponse } from 'next/server';

function ofRequest({ cookies, headers, nextUrl }: NextRequest) {
  const read = [cookies.get('a'), cookies.getAll('a'), cookies.get('none') ?? 'nothing', cookies.size];
  const has = [cookies.has('b'), cookies.has('none')];
  const deleted = [cookies.delete('b'), cookies.delete('none'), cookies.delete(['a', 'none'])];
  cookies.set('c', '4');
  const afterSet = [cookies.getAll(), headers.get('cookie')];
  cookies.clear();
  return { read, has, deleted, afterSet, left: cookies.getAll(), basePath: nextUrl.basePath };
}

function ofResponse() {
  const { cookies, headers } = NextResponse.json({});
  cookies.set('x', '1').set('y', '2', { path: '/p' });
  const read = [cookies.get('x'), cookies.get('none') ?? 'nothing', cookies.getAll(), cookies.getAll('y')];
  const has = [cookies.has('x'), cookies.has('none')];
  cookies.delete('x');
  return { read, has, header: headers.get('set-cookie') };
}

export function GET(request: NextRequest) {
  return NextResponse.json({
    request: ofRequest(request),
    response: ofResponse(),
    former: ['ip' in request, 'geo' in request],
  });
}

/** What only a proxy may answer with. */
export const PUT = () => NextResponse.next();
export const PATCH = (request: NextRequest) => NextResponse.rewrite(new URL('/going/target', request.url));
