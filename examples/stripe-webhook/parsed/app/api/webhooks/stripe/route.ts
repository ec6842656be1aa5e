import type Stripe from 'stripe';
import { recordPayment } from '@/lib/paid-orders';
import { stripe, webhookSecret } from '@/lib/stripe';

export async function POST(request: Request) {
  // The same event, and yet other bytes than those that were signed.
  const body = JSON.stringify(await request.json());
  const signature =
    request.headers.get('stripe-signature') ?? '';

  let event: Stripe.Event;
  try {
    event = stripe().webhooks.constructEvent(
      body,
      signature,
      webhookSecret,
    );
  } catch {
    return Response.json(
      { error: 'Not signed by Stripe.' },
      { status: 400 },
    );
  }

  if (event.type === 'checkout.session.completed') {
    const order = event.data.object.client_reference_id;
    if (order)
      recordPayment({ event: event.id, order });
  }
  return Response.json({ received: true });
}
