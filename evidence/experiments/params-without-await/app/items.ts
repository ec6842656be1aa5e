const items = [
  { id: 1, title: 'Milk' },
  { id: 2, title: 'Bread' },
];

export function answerFor(id: string): Response {
  const found = items.find((item) => item.id === Number(id));
  return found ? Response.json(found) : Response.json({ error: 'not found' }, { status: 404 });
}
