import { headers } from 'next/headers';

const isOwn = (name: string) => name.startsWith('x-own');

export async function GET() {
  const list = await headers();
  const each: string[] = [];
  list.forEach((value, name) => {
    if (isOwn(name)) each.push(`${name}=${value}`);
  });
  return Response.json({
    entries: [...list.entries()].filter(([name]) => isOwn(name)),
    keys: [...list.keys()].filter(isOwn),
    values: [...list.values()].filter((value) => value.startsWith('own ')),
    each,
    has: [list.has('X-Own-A'), list.has('x-own-z')],
  });
}
