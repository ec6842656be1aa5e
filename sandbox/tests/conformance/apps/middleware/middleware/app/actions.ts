'use server';

import { headers } from 'next/headers';

export async function guard() {
  return `guard ${(await headers()).get('x-guard') ?? 'not there'}`;
}
