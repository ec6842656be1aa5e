const todos = [
  { id: 1, text: 'Water the plants' },
  { id: 2, text: 'Read the post' },
];

export async function GET() {
  return Response.json(todos);
}

export async function POST(request: Request) {
  const { text } = await request.json();
  if (!text) {
    return Response.json(
      { error: 'Write what is to be done.' },
      { status: 400 },
    );
  }

  const todo = { id: todos.length + 1, text };
  todos.push(todo);
  return Response.json(todo, { status: 201 });
}
