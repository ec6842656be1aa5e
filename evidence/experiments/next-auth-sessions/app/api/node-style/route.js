import { sessionOf } from '../../session-of';

export async function GET(request) {
  const req = { headers: { cookie: request.headers.get('cookie') } };
  const session = await sessionOf(req, request.url);
  return Response.json(session?.user ?? null, { status: session ? 200 : 401 });
}
