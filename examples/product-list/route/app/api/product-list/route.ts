import type { NextRequest } from 'next/server';
import { isKind, readShelf } from '@/lib/product-list';

export async function GET(request: NextRequest) {
  const kind = request.nextUrl.searchParams.get('kind');
  if (!isKind(kind))
    return Response.json(
      { error: 'Ask for kind=desk, wall or floor.' },
      { status: 400 },
    );

  return Response.json(await readShelf(kind), {
    // A GET may be kept, here by the browser alone.
    headers: { 'cache-control': 'private, max-age=10' },
  });
}
