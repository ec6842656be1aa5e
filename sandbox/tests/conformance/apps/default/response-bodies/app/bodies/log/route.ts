import { connection } from 'next/server';
import { lines } from '../../../lib/body-log';

export async function GET() {
  await connection();
  return Response.json([...lines].sort());
}
