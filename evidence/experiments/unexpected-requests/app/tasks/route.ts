export function GET(request: Request) {
  return Response.json({ asked: new URL(request.url).search });
}

export async function POST(request: Request) {
  return Response.json({ received: await request.json() });
}
