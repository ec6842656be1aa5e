import { revalidateTag } from 'next/cache';
import { connection } from 'next/server';
import { read } from './data';

export async function GET() {
  await connection();
  return Response.json(await read());
}

export async function POST(request: Request) {
  revalidateTag(await request.text(), { expire: 0 });
  return new Response('done');
}
