import { connection } from 'next/server';

export async function GET() {
  await connection();
  return new Response('the target', { headers: { 'x-target': 'yes' } });
}
