import { calls } from './functions';

export async function POST(request: Request) {
  return Response.json(await calls[await request.text()]?.());
}
