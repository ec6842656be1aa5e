import { isOverLimit } from '../counters';

export function POST() {
  if (!isOverLimit('limited handler')) return Response.json({ error: 'None' });
  return Response.json({ error: 'Too many calls' }, { status: 429, headers: { 'Retry-After': '60' } });
}
