import { broken } from '../what-is-broken';

export async function POST(request: Request) {
  broken().add(await request.text());
  return new Response(null, { status: 204 });
}

export async function DELETE(request: Request) {
  broken().delete(await request.text());
  return new Response(null, { status: 204 });
}
