import { headers } from 'next/headers';
import { notes } from './store';

export async function GET() {
  await headers();
  return Response.json(notes);
}
