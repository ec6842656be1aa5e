import type { NextRequest } from 'next/server';
import { hasToken, tidesAt } from '@/lib/tides';

// Next.js answers OPTIONS by itself here: with the methods
// there are, and without a word on other origins.

export function GET(request: NextRequest) {
  if (!hasToken(request)) {
    return Response.json(
      { error: 'Send a token.' },
      {
        status: 401,
        headers: { 'www-authenticate': 'Bearer' },
      },
    );
  }
  const port = request.nextUrl.searchParams.get('port');
  return Response.json({ tides: tidesAt(port) });
}
