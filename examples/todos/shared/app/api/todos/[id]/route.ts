import {
  changeTodo,
  findTodo,
  readChange,
  removeTodo,
} from '@/lib/todos';

type Context = { params: Promise<{ id: string }> };

const notFound = () =>
  Response.json(
    { error: 'No such todo.' },
    { status: 404 },
  );

export async function GET(
  _: Request,
  { params }: Context,
) {
  const { id } = await params;
  const todo = await findTodo(id);
  return todo ? Response.json(todo) : notFound();
}

export async function PATCH(
  request: Request,
  { params }: Context,
) {
  const { id } = await params;
  const body = await request.json().catch(() => null);
  const { change, error } = readChange(body ?? {});
  if (error !== undefined)
    return Response.json({ error }, { status: 400 });

  const todo = await changeTodo(id, change);
  return todo ? Response.json(todo) : notFound();
}

export async function DELETE(
  _: Request,
  { params }: Context,
) {
  const { id } = await params;
  const removed = await removeTodo(id);
  return removed
    ? new Response(null, { status: 204 })
    : notFound();
}
