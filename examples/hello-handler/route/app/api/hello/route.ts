import { hello } from '@/lib/hello';

export async function GET() {
  return Response.json(await hello());
}
