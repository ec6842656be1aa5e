export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { pathname, search, searchParams } = new URL(request.url);
  return Response.json([(await params).id, pathname, search, searchParams.get('q')]);
}
