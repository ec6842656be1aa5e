export async function POST(request: Request) {
  const body: unknown = await request.json();
  return Response.json({ body });
}
