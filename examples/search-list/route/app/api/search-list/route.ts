import type { NextRequest } from 'next/server';
import { findPlants } from '@/lib/search-list';

export async function GET(request: NextRequest) {
  const words = request.nextUrl.searchParams.get('q');
  return Response.json(await findPlants(words));
}
