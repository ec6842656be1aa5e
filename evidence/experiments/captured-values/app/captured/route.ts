import { headers } from 'next/headers';
import { captured } from '../store';

export async function GET() {
  // What reads the request is not answered from the build.
  await headers();
  return Response.json(captured());
}
