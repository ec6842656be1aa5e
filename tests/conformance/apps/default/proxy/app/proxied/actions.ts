'use server';

import { headers } from 'next/headers';

export async function seenByAction() {
  return (await headers()).get('x-from-proxy') ?? 'none';
}
