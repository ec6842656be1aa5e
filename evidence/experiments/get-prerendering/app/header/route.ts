import { count } from '../count';

export function GET(request: Request) {
  return Response.json({ agent: request.headers.get('user-agent'), count: count() });
}
