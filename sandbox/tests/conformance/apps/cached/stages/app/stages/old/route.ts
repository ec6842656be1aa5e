import { cacheLife } from 'next/cache';

async function read() {
  'use cache';
  cacheLife({ revalidate: 1, expire: 600 });
  return String(Math.random());
}

export async function POST() {
  return new Response(await read());
}
