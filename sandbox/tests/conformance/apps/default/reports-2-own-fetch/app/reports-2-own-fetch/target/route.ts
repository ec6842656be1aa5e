async function tell(request: Request) {
  const { method, headers } = request;
  const body = await request.text();
  return Response.json({ method, body, cookie: headers.get('cookie'), type: headers.get('content-type') });
}

export { tell as GET, tell as POST };
