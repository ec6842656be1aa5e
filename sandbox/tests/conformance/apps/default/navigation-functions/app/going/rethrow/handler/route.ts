import { notFound, permanentRedirect, redirect, unstable_rethrow } from 'next/navigation';

const ways: Record<string, () => unknown> = {
  notFound: () => notFound(),
  redirect: () => redirect('/going/target'),
  permanentRedirect: () => permanentRedirect('/going/target'),
  error: () => {
    throw new Error('of the app');
  },
  text: () => {
    throw 'a text';
  },
  wrapped: () => {
    try {
      notFound();
    } catch (cause) {
      throw new Error('around it', { cause });
    }
  },
};

export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const run = () => {
    ways[searchParams.get('way') ?? '']?.();
    return new Response('nothing was thrown');
  };
  const left = (error: unknown) => {
    unstable_rethrow(error);
    return new Response(`left to the catch: ${error instanceof Error ? error.message : error}`);
  };
  if (searchParams.has('promise')) return Promise.resolve().then(run).catch(left);
  try {
    return run();
  } catch (error) {
    return left(error);
  } finally {
    console.log(`finally after ${searchParams.get('way')}`);
  }
}
