'use cache';

import { cacheTag } from 'next/cache';

export async function first() {
  cacheTag('file');
  return `first ${process.hrtime.bigint()}`;
}

export async function second() {
  return `second ${process.hrtime.bigint()}`;
}
