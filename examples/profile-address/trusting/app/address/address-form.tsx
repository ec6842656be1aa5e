'use client';

import { useActionState } from 'react';
import type { Customer } from '@/lib/customers';
import { updateAddress } from './actions';
import { Fields } from './fields';

type Props = { customer: Customer };

export function AddressForm({ customer }: Props) {
  const [state, formAction, pending] = useActionState(
    updateAddress,
    {},
  );

  return (
    <form action={formAction}>
      <input
        type="hidden"
        name="customerId"
        value={customer.id}
      />
      <Fields
        values={state.typed ?? customer.address}
      />
      <button type="submit" disabled={pending}>
        Save
      </button>
      {state.error && <p role="alert">{state.error}</p>}
    </form>
  );
}
