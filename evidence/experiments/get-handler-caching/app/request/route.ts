let calls = 0;

export async function GET(request: Request) {
  calls += 1;
  return Response.json({ calls, type: request.headers.get('accept') });
}
