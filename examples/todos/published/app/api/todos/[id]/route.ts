// Not the list of the file above: each module has its own.
const todos = [
  { id: 1, text: 'Water the plants' },
  { id: 2, text: 'Read the post' },
];

// Since Next.js 15 params is a promise, so params.id is
// undefined here, and no id is ever found.
type Context = { params: { id: string } };

const place = ({ params }: Context) =>
  todos.findIndex(({ id }) => id === Number(params.id));

const notFound = () =>
  Response.json(
    { error: 'No such todo.' },
    { status: 404 },
  );

export async function GET(
  _: Request,
  context: Context,
) {
  const todo = todos[place(context)];
  return todo ? Response.json(todo) : notFound();
}

export async function PUT(
  request: Request,
  context: Context,
) {
  const body = await request.json();
  const todo = todos[place(context)];
  if (!todo) return notFound();
  Object.assign(todo, body); // whatever was sent
  return Response.json(todo);
}

export async function DELETE(
  _: Request,
  context: Context,
) {
  const at = place(context);
  if (at === -1) return notFound();
  todos.splice(at, 1);
  return new Response(null, { status: 204 });
}
