export const POST = () =>
  Response.json([process.env.OUTSIDE ?? '', process.env.INSIDE ?? '', process.env.FROM_CONFIG ?? '']);
