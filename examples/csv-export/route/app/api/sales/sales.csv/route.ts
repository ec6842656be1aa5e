import type { NextRequest } from 'next/server';
import { isYear, salesFile } from '@/lib/sales/data';

export async function GET(request: NextRequest) {
  const year = request.nextUrl.searchParams.get('year');
  if (!isYear(year)) {
    return Response.json(
      { error: 'No such year.' },
      { status: 404 },
    );
  }
  const { name, csv } = salesFile(year);
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
