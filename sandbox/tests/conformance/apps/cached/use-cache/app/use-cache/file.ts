'use cache';

import { cacheTag } from 'next/cache';

export async function first() {
  cacheTag('file');
  return `first ${Math.random()}`;
}

export async function second() {
  return `second ${Math.random()}`;
}
