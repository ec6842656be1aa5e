import type { NextRequest } from 'next/server';

const cors = {
  'access-control-allow-origin': 'https://shop.example',
  'access-control-allow-methods': 'POST',
};

/** One function for all methods, as libraries bring it. */
async function handler(request: NextRequest) {
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: cors });
  return Response.json({ method: request.method }, { headers: cors });
}

export { handler as GET, handler as OPTIONS, handler as POST };
