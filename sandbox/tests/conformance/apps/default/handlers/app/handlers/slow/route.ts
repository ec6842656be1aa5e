import { connection } from 'next/server';

export async function GET() {
  await connection();
  await new Promise((done) => setTimeout(done, 500));
  return new Response('slow');
}
