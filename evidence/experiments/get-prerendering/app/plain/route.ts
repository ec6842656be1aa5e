import { count } from '../count';

export function GET() {
  return Response.json({ count: count() });
}
