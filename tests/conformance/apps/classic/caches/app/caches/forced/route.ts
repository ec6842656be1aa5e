export const dynamic = 'force-static';

export async function GET(request: Request) {
  return Response.json({ now: String(process.hrtime.bigint()), search: new URL(request.url).search });
}
