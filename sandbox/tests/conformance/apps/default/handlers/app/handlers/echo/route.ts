const answerTo = (method: string) => async (request: Request) =>
  Response.json({ method, body: await request.text(), type: request.headers.get('content-type') });

export const GET = answerTo('GET');
export const POST = answerTo('POST');
export const PUT = answerTo('PUT');
export const PATCH = answerTo('PATCH');
export const DELETE = answerTo('DELETE');
