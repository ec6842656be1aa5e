export function POST(request: Request) {
  const response = Response.redirect(new URL('/reports-2-streams/kept', request.url), 303);
  try {
    response.headers.set('set-cookie', 'a=1');
    return Response.json('changed');
  } catch (error) {
    return Response.json(String(error));
  }
}

export function PUT(request: Request) {
  const { headers, status } = Response.redirect(new URL('/reports-2-streams/kept', request.url), 303);
  const copy = new Response(null, { status, headers });
  copy.headers.append('set-cookie', 'a=1');
  return copy;
}
