import {
  addPost,
  listPosts,
  readTitle,
} from '@/lib/posts';

export async function GET() {
  return Response.json(await listPosts());
}

export async function POST(request: Request) {
  const body = await request.json().catch(() => null);
  if (!body) {
    return Response.json(
      { error: 'Send JSON.' },
      { status: 400 },
    );
  }
  const { title, error } = readTitle(body.title);
  if (error)
    return Response.json({ error }, { status: 422 });

  const post = await addPost(title);
  return Response.json(post, { status: 201 });
}
