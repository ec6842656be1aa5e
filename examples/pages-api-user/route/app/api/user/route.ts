import { connection } from 'next/server';
import { readUser } from '@/lib/user';

// A function for each method that is served; Next.js
// answers the others with 405.
export async function GET() {
  await connection(); // on each request, as an API Route does
  return Response.json(await readUser());
}
