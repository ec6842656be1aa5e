import type { NextRequest } from 'next/server';
import { apiKey } from '@/lib/upstreams';

const refuse = (status: number, error: string) =>
  Response.json({ error }, { status });

export async function GET({ nextUrl }: NextRequest) {
  const { origin, searchParams } = nextUrl;
  const asked = searchParams.get('url') ?? '';
  if (!asked || !URL.canParse(asked, origin))
    return refuse(400, 'Send an address.');

  // Whatever the caller names gets our key: hosts of
  // strangers, and those that only this server reaches.
  const answer = await fetch(new URL(asked, origin), {
    headers: { 'x-api-key': apiKey },
    signal: AbortSignal.timeout(5_000),
  }).catch(() => undefined);
  if (!answer) return refuse(502, 'No answer.');

  const type = answer.headers.get('content-type');
  return new Response(answer.body, {
    status: answer.status,
    headers: { 'content-type': type ?? 'text/plain' },
  });
}
