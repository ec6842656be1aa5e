import { revalidatePath, revalidateTag } from 'next/cache';
import { type NextRequest, NextResponse } from 'next/server';
import { cachedStamp, tagging, timed } from './lib/proxy-directives/cached';
import { served } from './lib/proxy-directives/served';

const answers: Record<string, () => unknown> = {
  served: () => served('a'),
  twice: async () => new Set([await cachedStamp(), await cachedStamp()]).size,
  timed,
  tagging,
  'revalidate-tag': () => revalidateTag('proxied', { expire: 0 }),
  'revalidate-path': () => revalidatePath('/proxied/stored'),
};

async function tried(run: () => unknown): Promise<string> {
  try {
    return `got ${await run()}`;
  } catch (error) {
    return `refused ${error instanceof Error ? error.message : error}`;
  }
}

export async function proxy({ nextUrl, url }: NextRequest) {
  if (nextUrl.pathname === '/proxied/other-name') return NextResponse.rewrite(new URL('/proxied/named', url));
  const answer = answers[nextUrl.pathname.split('/').at(-1) ?? ''];
  return answer ? new Response(await tried(answer)) : NextResponse.next();
}

export const config = { matcher: ['/proxied/other-name', '/proxied/ask/:path*'] };
