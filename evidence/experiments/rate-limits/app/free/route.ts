import { count } from '../counters';

export function POST() {
  return Response.json({ calls: count('handler') });
}
