'use server';

import { findOrder } from '@/lib/checkout-orders';
import { sign } from '@/lib/checkout-signature';

/** Plays the provider for this page. A real app signs nothing. */
export async function signPayment(id: string) {
  const order = await findOrder(String(id));
  const body = JSON.stringify({
    type: 'payment.succeeded',
    order: order?.id,
    amount: order?.total,
  });
  return { body, signature: sign(body) };
}
