import { headers } from 'next/headers';
import { store } from '../store';

export async function POST() {
  store().count += 1;
  return new Response(null, { status: 201 });
}

export async function GET() {
  await headers(); // at each request, on every release
  return Response.json(store().count);
}
