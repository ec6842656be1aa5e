const tasks = [
  { id: 1, title: 'Buy stamps' },
  { id: 2, title: 'Water the plants' },
];

/** Reads the request, or Next.js 14 would keep its first answer. */
export function GET(request: Request) {
  const prefix = new URL(request.url).searchParams.get('prefix') ?? '';
  return Response.json(tasks.filter(({ title }) => title.startsWith(prefix)));
}

export async function POST(request: Request) {
  const { title } = await request.json();
  const task = { id: tasks.length + 1, title };
  tasks.push(task);
  return Response.json(task, { status: 201 });
}
