import type { NextRequest } from 'next/server';
import { apiKey, findUpstream } from '@/lib/upstreams';

const refuse = (status: number, error: string) =>
  Response.json({ error }, { status });

export async function GET({ nextUrl }: NextRequest) {
  const { origin, searchParams } = nextUrl;
  const asked = searchParams.get('url') ?? '';
  if (!asked || !URL.canParse(asked, origin))
    return refuse(400, 'Send an address.');
  const upstream = findUpstream(
    new URL(asked, origin),
    origin,
  );
  if (!upstream) return refuse(403, 'Not on the list.');

  // Headers of the caller, such as cookies, stay here.
  const answer = await fetch(upstream, {
    headers: { 'x-api-key': apiKey },
    redirect: 'error', // a redirect would leave the list
    signal: AbortSignal.timeout(5_000),
  }).catch(() => undefined);
  if (!answer) return refuse(502, 'No answer.');

  // So do those of the upstream, but for the type.
  const type = answer.headers.get('content-type');
  return new Response(answer.body, {
    status: answer.status,
    headers: { 'content-type': type ?? 'text/plain' },
  });
}
