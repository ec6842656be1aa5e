import type { NextRequest } from 'next/server';
import { hasToken, tidesAt } from '@/lib/tides';

// Any site may call: the token opens the door, and
// cookies are never read.
const cors = { 'access-control-allow-origin': '*' };

/** Answers the preflight, by which a browser asks before it sends the token. */
export function OPTIONS() {
  return new Response(null, {
    status: 204,
    headers: {
      ...cors,
      'access-control-allow-methods': 'GET',
      'access-control-allow-headers': 'authorization',
      'access-control-max-age': '3600',
    },
  });
}

export function GET(request: NextRequest) {
  if (!hasToken(request)) {
    return Response.json(
      { error: 'Send a token.' },
      {
        status: 401,
        headers: {
          ...cors,
          'www-authenticate': 'Bearer',
        },
      },
    );
  }
  const port = request.nextUrl.searchParams.get('port');
  return Response.json(
    { tides: tidesAt(port) },
    { headers: cors },
  );
}
