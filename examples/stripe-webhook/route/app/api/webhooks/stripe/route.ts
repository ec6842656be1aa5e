import type Stripe from 'stripe';
import { recordPayment } from '@/lib/paid-orders';
import { stripe, webhookSecret } from '@/lib/stripe';

export async function POST(request: Request) {
  const body = await request.text(); // exactly what was signed
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

  if (event.type !== 'checkout.session.completed')
    return Response.json({ received: true });
  const session = event.data.object;
  const order = session.client_reference_id;
  if (!order || session.payment_status !== 'paid')
    return Response.json({ received: true });

  const { isNew } = recordPayment({
    event: event.id,
    order,
  });
  return Response.json({ received: true, isNew });
}
