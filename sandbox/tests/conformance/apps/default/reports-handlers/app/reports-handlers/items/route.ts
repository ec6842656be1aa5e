export async function DELETE(request: Request) {
  const { id }: { id: number } = await request.json();
  return Response.json({ deleted: id });
}
