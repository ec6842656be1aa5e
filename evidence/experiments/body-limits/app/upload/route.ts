/** Compares what came with what was announced. */
export async function POST(request: Request) {
  const { byteLength } = await request.arrayBuffer();
  return Response.json({ whole: byteLength === Number(request.headers.get('content-length')) });
}
