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
  if (!(await currentCustomer()))
    return { error: 'Sign in first.' };

  const text = (name: string) =>
    String(form.get(name) ?? '');
  const id = text('customerId'); // the caller's to write
  const typed = {
    street: text('street'),
    postcode: text('postcode'),
    city: text('city'),
  };
  const checked = addressSchema.safeParse(typed);
  if (!checked.success)
    return { error: messageOf(checked.error), typed };

  saveAddress(id, checked.data);
  refresh();
  return {};
}
