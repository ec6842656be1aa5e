import { stripe } from '../stripe';

/** Nobody catches what the check of the signature throws. */
export async function POST(request: Request) {
  const signature = request.headers.get('stripe-signature') ?? '';
  const secret = process.env.STRIPE_WEBHOOK_SECRET ?? '';
  const { type } = stripe().webhooks.constructEvent(await request.text(), signature, secret);
  return Response.json({ received: type });
}
