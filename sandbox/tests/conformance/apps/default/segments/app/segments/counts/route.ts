import type { NextRequest } from 'next/server';
import { counts } from '@/lib/segments-counts';

export const POST = () => Response.json(counts());

export function PUT({ nextUrl }: NextRequest) {
  counts()[nextUrl.searchParams.get('name') ?? ''] = Number(nextUrl.searchParams.get('to'));
  return Response.json('set');
}
