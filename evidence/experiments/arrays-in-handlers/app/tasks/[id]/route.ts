/** Written as if it were the array of the other file. */
const tasks = [
  { id: 1, title: 'Buy stamps' },
  { id: 2, title: 'Water the plants' },
];

interface Context {
  params: Promise<{ id: string }>;
}

const notFound = () => new Response(null, { status: 404 });

const indexOf = async ({ params }: Context) => {
  const { id } = await params;
  return tasks.findIndex((task) => task.id === Number(id));
};

export async function GET(_request: Request, context: Context) {
  const task = tasks[await indexOf(context)];
  return task ? Response.json(task) : notFound();
}

export async function PUT(request: Request, context: Context) {
  const index = await indexOf(context);
  const task = tasks[index];
  if (!task) return notFound();
  tasks[index] = { ...task, ...(await request.json()) };
  return Response.json(tasks[index]);
}

export async function DELETE(_request: Request, context: Context) {
  const index = await indexOf(context);
  if (index < 0) return notFound();
  tasks.splice(index, 1);
  return new Response(null, { status: 204 });
}
