import type { NextRequest } from 'next/server';

export async function POST(request: NextRequest) {
  return Response.json([new URL(request.url).search, request.nextUrl.search]);
}
