import { headers } from 'next/headers';
import { rows } from '../rows';

export async function POST(request: Request) {
  rows().push(await request.text());
  return new Response(null, { status: 201 });
}

export async function GET() {
  // Asks for the request, so that no release answers from its cache.
  await headers();
  return Response.json(rows());
}
