'use server';

import { headers } from 'next/headers';

export async function askedFor() {
  const sent = await headers();
  return [`host ${sent.get('host')}`, `x-forwarded-host ${sent.get('x-forwarded-host')}`];
}
