import { count } from '../count';

export function GET() {
  return Response.json({ isLate: Date.now() > 0, count: count() });
}
