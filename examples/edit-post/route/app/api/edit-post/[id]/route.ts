import { readTitle, updatePost } from '@/lib/edit-post';
import { currentUser } from '@/lib/edit-post-session';

type Context = { params: Promise<{ id: string }> };

const refuse = (status: number, error: string) =>
  Response.json({ error }, { status });

export async function PATCH(
  request: Request,
  { params }: Context,
) {
  const authorId = await currentUser();
  if (!authorId) return refuse(401, 'Sign in first.');

  const body = await request.json().catch(() => null);
  if (!body) return refuse(400, 'Send JSON.');
  const { title, error } = readTitle(body.title);
  if (error !== undefined) return refuse(422, error);

  const id = Number((await params).id);
  const post = await updatePost(
    { id, authorId },
    title,
  );
  if (!post)
    return refuse(404, 'You have no such post.');

  return Response.json(post);
}
