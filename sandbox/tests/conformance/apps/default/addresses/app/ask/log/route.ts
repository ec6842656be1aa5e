import { connection } from 'next/server';

const all = globalThis as typeof globalThis & { asked?: string[] };
all.asked ??= [];

export async function POST(request: Request) {
  const text = await request.text();
  const type = request.headers.get('content-type');
  const to = request.headers.get('ping-to');
  all.asked?.push(`${type} ${to && new URL(to).pathname} ${text}`);
  return Response.json({ by: request.headers.get('x-by'), text });
}

export async function GET() {
  await connection();
  return Response.json(all.asked);
}
