'use server';

import { invalidateBy } from './ways';

export async function invalidate(way: string) {
  return `${way}: ${await invalidateBy(way)}`;
}
