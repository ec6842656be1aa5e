import { connection } from 'next/server';
import { sent } from '../../../lib/reports-forms';

export async function GET() {
  await connection();
  const { lines, waiting } = sent();
  return Response.json([...lines, ...[...waiting.keys()].map((name) => `waiting ${name}`)]);
}
