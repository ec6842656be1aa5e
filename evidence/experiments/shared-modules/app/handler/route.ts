import { stores } from '../store';

export async function POST() {
  return Response.json(stores('handler'));
}

/** Reads the request, or Next.js 14 would keep its first answer. */
export async function GET(request: Request) {
  return Response.json(stores(), { headers: { 'Content-Location': new URL(request.url).pathname } });
}
