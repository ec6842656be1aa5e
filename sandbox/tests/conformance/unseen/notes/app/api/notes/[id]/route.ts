import { notes } from '@/lib/notes';

type Context = { params: Promise<{ id: string }> };

export async function GET(_request: Request, { params }: Context) {
  const note = notes.get((await params).id);
  return note ? Response.json(note) : Response.json({ error: 'no such note' }, { status: 404 });
}

export async function PATCH(request: Request, { params }: Context) {
  const note = notes.get((await params).id);
  if (!note) return Response.json({ error: 'no such note' }, { status: 404 });
  const { text } = (await request.json()) as { text: string };
  note.text = text;
  return Response.json(note);
}

export async function DELETE(_request: Request, { params }: Context) {
  const gone = notes.delete((await params).id);
  return new Response(null, { status: gone ? 204 : 404 });
}
