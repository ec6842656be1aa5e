export function generateStaticParams() {
  return [{ id: 'known' }];
}

const shared = globalThis as typeof globalThis & { cfOpen?: boolean };

async function item(id: string) {
  'use cache';
  return { id, made: shared.cfOpen ? 'at a request' : 'ahead', at: Math.random() };
}

export async function GET(_request: Request, { params }: RouteContext<'/cf/items/[id]'>) {
  return Response.json(await item((await params).id));
}
