import { connection } from 'next/server';
import { held } from '../../../lib/reports-actions';

export async function GET() {
  await connection();
  const { names, waiting } = held();
  return Response.json([...names, ...[...waiting.keys()].map((name) => `waiting ${name}`)]);
}
