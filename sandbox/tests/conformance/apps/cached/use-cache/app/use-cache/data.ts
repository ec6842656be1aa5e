import { cacheLife, cacheTag } from 'next/cache';
import { cookies } from 'next/headers';

let calls = 0;
const stamp = (name: string) => `${name} ${++calls} ${Math.random()}`;

export async function tagged() {
  'use cache';
  cacheTag('tagged');
  return stamp('tagged');
}

export async function byArgument(value: { id: number }) {
  'use cache';
  cacheTag('by-argument');
  return stamp(`id ${value.id}`);
}

export async function longLived() {
  'use cache';
  cacheLife('max');
  cacheTag('long');
  return stamp('long');
}

export async function shortLived() {
  'use cache';
  cacheLife({ stale: 0, revalidate: 1, expire: 2 });
  return stamp('short');
}

export async function uncached() {
  return stamp('uncached');
}

export async function withCookie() {
  'use cache';
  return (await cookies()).get('a')?.value ?? 'none';
}
