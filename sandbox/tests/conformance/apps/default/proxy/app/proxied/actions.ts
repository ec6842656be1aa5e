'use server';

import { headers } from 'next/headers';

export async function seenByAction() {
  return (await headers()).get('x-from-proxy') ?? 'none';
}

export async function shout(word: string) {
  return `${word.toUpperCase()} ${(await headers()).get('x-action-body')}`;
}
