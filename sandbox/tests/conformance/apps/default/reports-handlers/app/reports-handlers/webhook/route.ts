import { createHmac, timingSafeEqual } from 'node:crypto';

const secret = 'whsec_of_this_case';

export async function POST(request: Request) {
  const body = await request.text();
  const given = Buffer.from(request.headers.get('x-signature') ?? '', 'hex');
  const right = createHmac('sha256', secret).update(body).digest();
  if (given.length !== right.length || !timingSafeEqual(given, right))
    return Response.json({ error: 'signature' }, { status: 400 });
  return Response.json({ received: JSON.parse(body).type });
}
