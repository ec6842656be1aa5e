export const dynamic = 'force-static';

export async function GET(request: Request) {
  return Response.json({ now: Math.random(), search: new URL(request.url).search });
}
