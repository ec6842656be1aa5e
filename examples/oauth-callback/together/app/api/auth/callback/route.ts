import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import type { NextRequest } from 'next/server';
import { exchangeCode } from '@/lib/oauth-client';
import { startSession } from '@/lib/sign-in-sessions';

const refuse = (error: string) =>
  Response.json({ error }, { status: 400 });

/** The address that the provider was told. */
export async function GET({ nextUrl }: NextRequest) {
  const { origin, searchParams } = nextUrl;
  const jar = await cookies();
  const expected = jar.get('oauth-state')?.value;
  // Else a link with a code of theirs signs you in as them.
  if (
    !expected ||
    searchParams.get('state') !== expected
  )
    return refuse('Not started in this browser.');

  jar.delete('oauth-state');
  if (searchParams.has('error'))
    redirect('/sign-in?refused');

  const code = searchParams.get('code') ?? '';
  const name = await exchangeCode(code, origin);
  if (!name) return refuse('The code is not good.');

  await startSession(name);
  redirect('/sign-in');
}
