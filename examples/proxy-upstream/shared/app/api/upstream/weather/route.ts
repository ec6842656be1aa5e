import type { NextRequest } from 'next/server';
import { apiKey } from '@/lib/upstreams';

/** Plays the other host, which wants the key. */
export function GET({ headers, nextUrl }: NextRequest) {
  if (headers.get('x-api-key') !== apiKey)
    return Response.json(
      { error: 'No key.' },
      { status: 401 },
    );

  return Response.json(
    {
      city: nextUrl.searchParams.get('city'),
      degrees: 14,
      gotCookies: headers.has('cookie'),
    },
    {
      headers: {
        'set-cookie': 'upstream=1',
        'x-account': 'account-of-the-key',
      },
    },
  );
}
