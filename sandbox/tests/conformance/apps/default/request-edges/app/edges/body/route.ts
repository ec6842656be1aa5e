type Read = (request: Request) => Promise<unknown>;

const ways: Record<string, Read> = {
  json: (request) => request.json(),
  text: (request) => request.text(),
  form: async (request) => [...(await request.formData()).keys()],
  bytes: async (request) => (await request.arrayBuffer()).byteLength,
  twice: async (request) => [await request.text(), request.bodyUsed, await request.text()],
  body: async (request) => [request.body === null, request.bodyUsed],
};

/** Reads the body as the query says; `caught` answers with the error instead of throwing it. */
export async function POST(request: Request) {
  const { searchParams } = new URL(request.url);
  const read = ways[searchParams.get('how') ?? ''] as Read;
  if (!searchParams.has('caught')) return Response.json(await read(request));
  return read(request).then(
    (value) => Response.json(value),
    (error) => Response.json([error.name, error.message], { status: 400 }),
  );
}

export const PUT = POST;
