export async function GET(request: Request) {
  return new Response(request.headers.get('x-from-proxy') === null ? 'not asked' : 'asked');
}
