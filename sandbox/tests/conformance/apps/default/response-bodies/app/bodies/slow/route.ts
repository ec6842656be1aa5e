import { lines } from '../../../lib/body-log';

export async function GET(request: Request) {
  const name = new URL(request.url).searchParams.get('name');
  lines.push(`${name} begun`);
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, 20_000);
    request.signal.addEventListener('abort', () => {
      clearTimeout(timer);
      const { reason } = request.signal;
      lines.push(`${name} signal ${reason?.name} ${request.clone().signal.aborted}`);
      resolve();
    });
  });
  return new Response('done');
}

export async function POST(request: Request) {
  const { name } = await request.json();
  lines.push(`${name} begun`);
  request.signal.onabort = () => lines.push(`${name} signal after the body`);
  await new Promise((resolve) => request.signal.addEventListener('abort', resolve));
  return new Response('done');
}
