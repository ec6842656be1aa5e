import { sessionOf } from '../../session-of';

export async function GET(request) {
  const session = await sessionOf(request, request.url);
  return Response.json(session?.user ?? null, { status: session ? 200 : 401 });
}
