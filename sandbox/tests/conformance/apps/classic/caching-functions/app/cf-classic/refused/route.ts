import { cacheLife, cacheTag } from 'next/cache';

export async function POST(request: Request) {
  try {
    if ((await request.text()) === 'life') cacheLife('max');
    else cacheTag('any');
    return new Response('allowed');
  } catch (error) {
    return new Response((error as Error).message);
  }
}
