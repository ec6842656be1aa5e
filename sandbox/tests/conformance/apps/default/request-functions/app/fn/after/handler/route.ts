import { notFound, redirect } from 'next/navigation';
import { after } from 'next/server';
import { log } from '../log';

export async function POST({ headers }: Request): Promise<Response> {
  const how = headers.get('x-how');
  after(() => {
    log().push(`handler ${how} ${headers.get('x-mark')}`);
  });
  if (how === 'redirects') redirect('/fn/each');
  if (how === 'misses') notFound();
  throw new Error('the handler fails');
}
