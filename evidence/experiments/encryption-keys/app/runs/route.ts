import { runs } from '../runs-so-far';

export async function POST() {
  return Response.json(runs());
}
