import { sent } from '../../../lib/reports-forms';

export async function POST(request: Request) {
  const name = await request.text();
  sent().waiting.get(name)?.();
  sent().waiting.delete(name);
  return new Response(null, { status: 204 });
}
