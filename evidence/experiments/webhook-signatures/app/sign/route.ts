import { stripe } from '../stripe';

/** The header that Stripe would send with this body. */
export async function POST(request: Request) {
  const secret = process.env.STRIPE_WEBHOOK_SECRET ?? '';
  const payload = await request.text();
  return new Response(stripe().webhooks.generateTestHeaderString({ payload, secret }));
}
