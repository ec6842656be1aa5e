import { connection } from 'next/server';
import { byPath, stored } from '../../../lib/proxy-directives/stored';

export async function GET() {
  await connection();
  return Response.json({ stored: await stored(), byPath: await byPath() });
}
