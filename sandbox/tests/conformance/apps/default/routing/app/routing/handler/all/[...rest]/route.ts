export async function GET(_request: Request, { params }: RouteContext<'/routing/handler/all/[...rest]'>) {
  return Response.json(await params);
}
