import { listComments } from '@/lib/add-comment';

type Context = { params: Promise<{ id: string }> };

export async function GET(
  _request: Request,
  { params }: Context,
) {
  const { id } = await params;
  const comments = await listComments();
  const found = comments.find((each) => each.id === id);
  return found
    ? Response.json(found)
    : new Response(null, { status: 404 });
}
