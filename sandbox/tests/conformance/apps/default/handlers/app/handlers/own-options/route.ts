export function OPTIONS() {
  return new Response(null, { status: 204, headers: { 'access-control-allow-origin': '*' } });
}

export function GET() {
  return new Response('got');
}

export function HEAD() {
  return new Response(null, { status: 200, headers: { 'x-own-head': 'yes' } });
}
