'use server';

import { randomBytes } from 'node:crypto';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { authorizeUrl } from '@/lib/oauth-client';
import { endSession } from '@/lib/sign-in-sessions';

export async function signIn() {
  const state = randomBytes(32).toString('hex');
  const jar = await cookies();
  // It comes back twice: in this cookie, and in the
  // address that the provider sends this browser to.
  jar.set('oauth-state', state, {
    httpOnly: true,
    sameSite: 'lax', // strict would stay away then
    maxAge: 600,
  });
  redirect(authorizeUrl(state));
}

export async function signOut() {
  await endSession();
}
