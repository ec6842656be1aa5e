export async function POST(request: Request) {
  const bytes = new Uint8Array(await request.arrayBuffer());
  return new Response(bytes.reverse(), { headers: { 'content-type': 'application/octet-stream' } });
}

export async function PUT(request: Request) {
  const bytes = new Uint8Array(await request.arrayBuffer());
  return Response.json({ length: bytes.length, sum: bytes.reduce((sum, byte) => sum + byte, 0) });
}
