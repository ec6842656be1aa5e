export async function GET(request: Request) {
  return Response.json({ header: request.headers.get('x-from-proxy') });
}
