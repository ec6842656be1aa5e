import { NextResponse } from 'next/server';

export async function GET(request: Request, { params }: { params: Promise<{ how: string }> }) {
  const { how } = await params;
  if (how === 'next') return NextResponse.redirect('/reports-handlers/post-only');
  if (how === 'web') return Response.redirect('/reports-handlers/post-only');
  if (how === 'header') return new Response(null, { status: 302, headers: { location: '../post-only' } });
  return NextResponse.redirect(new URL('/reports-handlers/post-only', request.url));
}
