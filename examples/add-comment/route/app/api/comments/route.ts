import {
  addComment,
  readText,
} from '@/lib/add-comment';

const refuse = (status: number, error: string) =>
  Response.json({ error }, { status });

export async function POST(request: Request) {
  const body = await request.json().catch(() => null);
  if (!body) return refuse(400, 'Send JSON.');
  const { text, error } = readText(body.text);
  if (error !== undefined) return refuse(422, error);

  const comment = await addComment(text);
  return Response.json(comment, {
    status: 201,
    headers: {
      location: `/api/comments/${comment.id}`,
    },
  });
}
