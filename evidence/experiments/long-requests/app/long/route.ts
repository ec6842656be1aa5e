import { passes } from '../work';

export const maxDuration = 1;

export async function POST() {
  await passes(2_500);
  return Response.json('The work is done');
}
