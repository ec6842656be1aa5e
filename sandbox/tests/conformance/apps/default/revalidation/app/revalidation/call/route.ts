import { run } from '../calls';

export async function POST(request: Request) {
  return new Response(run(await request.json()));
}
