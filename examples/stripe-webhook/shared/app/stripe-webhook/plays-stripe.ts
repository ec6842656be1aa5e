'use server';

import { stripe, webhookSecret } from '@/lib/stripe';

/** Plays Stripe for this page; a real app signs nothing. */
export async function signEvent(order: string) {
  const name = String(order).slice(0, 40);
  const event = {
    id: `evt_${name}`,
    object: 'event',
    type: 'checkout.session.completed',
    data: {
      object: {
        object: 'checkout.session',
        client_reference_id: name,
        payment_status: 'paid',
      },
    },
  };
  // Indented, as Stripe sends it.
  const payload = JSON.stringify(event, null, 2);
  const signature =
    stripe().webhooks.generateTestHeaderString({
      payload,
      secret: webhookSecret,
    });
  return { payload, signature };
}
