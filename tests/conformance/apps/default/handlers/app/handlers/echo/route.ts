const describe = (method: string) => async (request: Request) =>
  Response.json({ method, body: await request.text(), type: request.headers.get('content-type') });

export const GET = describe('GET');
export const POST = describe('POST');
export const PUT = describe('PUT');
export const PATCH = describe('PATCH');
export const DELETE = describe('DELETE');
