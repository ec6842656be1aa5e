import type { NextRequest } from 'next/server';

export async function POST({ nextUrl }: NextRequest) {
  return new Response(typeof nextUrl.buildId);
}
