import { connection } from 'next/server';

const all = globalThis as typeof globalThis & { asked?: string[] };

export async function GET() {
  await connection();
  all.asked ??= [];
  all.asked.push('file');
  return new Response('text', { headers: { 'content-disposition': 'attachment; filename="a.txt"' } });
}
