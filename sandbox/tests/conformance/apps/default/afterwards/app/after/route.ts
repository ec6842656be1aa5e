import { cookies } from 'next/headers';
import { after } from 'next/server';
import { lines } from '../../lib/after-log';

export async function POST() {
  after(async () => {
    lines.push('outer');
    after(async () => {
      lines.push('nested');
      after(() => lines.push('deeper'));
    });
    await cookies()
      .then((all) => (all as unknown as { set(name: string, value: string): void }).set('a', '1'))
      .catch(() => lines.push('may not set'));
  });
  after(Promise.resolve().then(() => lines.push('promise')));
  lines.push('handler');
  return new Response('ok');
}

export async function PUT() {
  after(Promise.reject(new Error('no promise kept')));
  after(() => {
    throw new Error('no callback kept');
  });
  return new Response('ok');
}

export async function PATCH(request: Request) {
  await request.text();
  return Response.json(lines);
}
