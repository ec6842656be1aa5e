import { findDocument, rename } from '@/lib/documents';

type Context = { params: Promise<{ id: string }> };

export async function PATCH(
  request: Request,
  { params }: Context,
) {
  const { id } = await params;
  const body = await request.json().catch(() => null);
  const title = String(body?.title ?? '').trim();
  const document = await findDocument(id);

  const refuse = (status: number, error: string) =>
    Response.json({ error }, { status });
  if (!document)
    return refuse(404, 'There is no such document.');
  if (!document.mine)
    return refuse(403, 'Only its owner may rename it.');
  if (title.length < 3)
    return refuse(422, 'Write three letters or more.');

  await rename(document, title); // if it throws: 500, no body
  return Response.json({ id, title });
}
