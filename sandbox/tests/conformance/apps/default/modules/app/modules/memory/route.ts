import { list, shared } from '@/lib/memory';

export async function GET() {
  return Response.json({ module: list.length, global: shared().length });
}

export async function POST() {
  list.push('by the handler');
  shared().push('by the handler');
  return Response.json({ module: list.length, global: shared().length });
}
