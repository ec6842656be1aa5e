async function answer(request: Request) {
  const before = request.body === null;
  const text = await request.text();
  return Response.json([before, text, request.bodyUsed]);
}

export { answer as DELETE, answer as GET, answer as POST };
