import { invalidateBy } from '../ways';

export async function POST(request: Request) {
  return new Response(await invalidateBy(await request.text()));
}
