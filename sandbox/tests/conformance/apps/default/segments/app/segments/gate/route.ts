import type { NextRequest } from 'next/server';
import { countAt, hold, open } from '@/lib/segments-gate';

const nameIn = (request: NextRequest) => request.nextUrl.searchParams.get('name') ?? '';

export const GET = (request: NextRequest) => Response.json(countAt(nameIn(request)));

export function PUT(request: NextRequest) {
  hold(nameIn(request));
  return Response.json('held');
}

export function POST(request: NextRequest) {
  open(nameIn(request));
  return Response.json('open');
}
