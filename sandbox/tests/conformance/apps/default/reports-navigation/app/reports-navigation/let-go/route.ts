import { held } from '../../../lib/reports-navigation';

export async function POST(request: Request) {
  const name = await request.text();
  const go = held().waiting.get(name);
  if (go) held().gone.add(name);
  go?.();
  return Response.json(go !== undefined);
}
