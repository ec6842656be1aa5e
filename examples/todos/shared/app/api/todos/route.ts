import {
  addTodo,
  listTodos,
  readText,
} from '@/lib/todos';

export async function GET() {
  return Response.json(await listTodos());
}

export async function POST(request: Request) {
  const body = await request.json().catch(() => null);
  const { text, error } = readText(body?.text);
  if (error !== undefined)
    return Response.json({ error }, { status: 400 });

  const todo = await addTodo(text);
  return Response.json(todo, {
    status: 201,
    headers: { Location: `/api/todos/${todo.id}` },
  });
}
