export async function GET(request: Request, { params }: RouteContext<'/routing/handler/[id]'>) {
  const { id } = await params;
  return Response.json({ id, query: new URL(request.url).search });
}
