import { held } from '../../../lib/reports-actions';

export async function POST(request: Request) {
  const name = await request.text();
  held().waiting.get(name)?.();
  held().waiting.delete(name);
  return new Response(null, { status: 204 });
}
