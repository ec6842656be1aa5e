import { connection } from 'next/server';
import { log } from '../log';

export async function GET() {
  await connection();
  return Response.json(log());
}
