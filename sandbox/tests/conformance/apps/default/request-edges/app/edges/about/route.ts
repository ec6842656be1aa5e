const names = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'host',
  'x-mine',
];

export async function GET(request: Request) {
  const at = Object.fromEntries(names.map((name) => [name, request.headers.get(name)]));
  const { protocol, host } = new URL(request.url);
  return Response.json({ ...at, sameHost: at['x-forwarded-host'] === host, protocol });
}
