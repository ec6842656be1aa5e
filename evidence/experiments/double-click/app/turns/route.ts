import { headers } from 'next/headers';
import { turns } from '../turns';

export async function GET() {
  // Asks for the request, so that no release answers from its cache.
  await headers();
  return Response.json(turns());
}
