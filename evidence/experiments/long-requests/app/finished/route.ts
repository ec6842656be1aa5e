import { work } from '../work';

export async function POST() {
  return Response.json(work().finished);
}
