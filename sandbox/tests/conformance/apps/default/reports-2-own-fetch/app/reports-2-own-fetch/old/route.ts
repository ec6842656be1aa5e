const sendOn = (status: number) => (request: Request) =>
  Response.redirect(new URL('/reports-2-own-fetch/target', request.url), status);

export const GET = sendOn(302);
export const POST = sendOn(303);
export const PUT = sendOn(307);
