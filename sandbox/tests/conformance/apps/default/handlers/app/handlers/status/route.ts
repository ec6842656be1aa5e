export function GET() {
  return new Response(null, { status: 204 });
}

export function POST() {
  return Response.json({ error: 'teapot' }, { status: 418, headers: { 'X-Custom': 'kept' } });
}

export function PUT() {
  const headers = new Headers();
  headers.append('set-cookie', 'a=1');
  headers.append('set-cookie', 'b=2');
  return new Response('two cookies', { headers });
}
