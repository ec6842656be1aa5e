'use server';

import { redirect } from 'next/navigation';
import {
  createOrder,
  readPurchase,
} from '@/lib/checkout-orders';

export type FormState = { error?: string };

export async function startCheckout(
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const { purchase, error } = readPurchase(
    form.get('product'),
    form.get('quantity'),
  );
  if (error !== undefined) return { error };

  const order = createOrder(purchase); // pending, at our price
  // A real one leads to the page of the provider.
  redirect(`/checkout-start/orders/${order.id}`);
}
