import { cookies, headers } from 'next/headers';
import { stamp } from '../functions';

export async function personal(about: string) {
  'use cache: private';
  const who = (await cookies()).get('who')?.value;
  return `${about} of ${who} ${(await headers()).get('x-who')} ${stamp()}`;
}

export async function searched(searchParams: Promise<{ q?: string }>) {
  'use cache: private';
  return `found ${(await searchParams).q}`;
}
