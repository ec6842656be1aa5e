'use server';

import { refresh } from 'next/cache';
import {
  addressSchema,
  messageOf,
} from '@/lib/address';
import {
  type Address,
  currentCustomer,
  saveAddress,
} from '@/lib/customers';

export type State = { error?: string; typed?: Address };

export async function updateAddress(
  _previous: State,
  form: FormData,
): Promise<State> {
  const customer = await currentCustomer(); // not from the form
  if (!customer) return { error: 'Sign in first.' };

  const text = (name: string) =>
    String(form.get(name) ?? '');
  const typed = {
    street: text('street'),
    postcode: text('postcode'),
    city: text('city'),
  };
  const checked = addressSchema.safeParse(typed);
  if (!checked.success)
    return { error: messageOf(checked.error), typed };

  saveAddress(customer.id, checked.data);
  refresh(); // the answer carries the page with the new address
  return {};
}
