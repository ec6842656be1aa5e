import { cacheLife, cacheTag } from 'next/cache';

export async function cachedStamp() {
  'use cache';
  return Math.random();
}

export async function timed() {
  'use cache';
  cacheLife('hours');
  return 'timed';
}

export async function tagging() {
  'use cache';
  cacheTag('proxied');
  return 'tagged';
}
