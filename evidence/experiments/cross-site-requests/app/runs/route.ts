import { headers } from 'next/headers';
import { store } from '../store';

export async function GET() {
  // What reads the request is not answered from the build.
  await headers();
  return Response.json(store());
}
