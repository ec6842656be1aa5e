import { deletePost, getPost } from '@/lib/delete-post';
import { currentUser } from '@/lib/delete-post-session';

type Context = { params: Promise<{ id: string }> };

const refuse = (status: number, error: string) =>
  Response.json({ error }, { status });

export async function DELETE(
  _request: Request,
  { params }: Context,
) {
  const authorId = await currentUser();
  if (!authorId) return refuse(401, 'Sign in first.');

  const { id } = await params;
  if (await deletePost({ id, authorId }))
    return new Response(null, { status: 204 });

  // Nothing was deleted. Only the answer depends on why.
  return (await getPost(id))
    ? refuse(403, 'This post is not yours.')
    : refuse(404, 'There is no such post.');
}
