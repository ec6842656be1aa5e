import type { NextRequest } from 'next/server';
import { apiKey } from '@/lib/upstreams';

/** On the same host, and meant for the owner of the key only. */
export function GET({ headers }: NextRequest) {
  if (headers.get('x-api-key') !== apiKey)
    return Response.json(
      { error: 'No key.' },
      { status: 401 },
    );

  return Response.json({ keys: [apiKey] });
}
