import { unstable_cache } from 'next/cache';
import { forbidden } from 'next/navigation';
import { connection } from 'next/server';

const tasks: Record<string, () => unknown> = {
  forbidden: () => forbidden(),
  connection: unstable_cache(async () => {
    await connection();
    return 'kept';
  }, ['fn-connection']),
};

/** What a function throws, in its own words. */
export async function POST(request: Request) {
  try {
    await tasks[await request.text()]?.();
    return new Response('allowed');
  } catch (error) {
    return new Response((error as Error).message, { status: 400 });
  }
}
