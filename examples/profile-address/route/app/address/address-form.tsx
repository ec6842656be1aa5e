'use client';

import { useRouter } from 'next/navigation';
import { useActionState } from 'react';
import type {
  Address,
  Customer,
} from '@/lib/customers';
import { Fields } from './fields';

type State = { error?: string; typed?: Address };

async function putAddress(
  typed: Address,
): Promise<State> {
  const response = await fetch('/api/address', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(typed),
  });
  const answer = await response.json();
  return response.ok
    ? { typed: answer } // as it was saved
    : { typed, ...answer };
}

type Props = { customer: Customer };

export function AddressForm({ customer }: Props) {
  const router = useRouter();
  const [state, formAction, pending] = useActionState(
    async (_previous: State, form: FormData) => {
      const state = await putAddress({
        street: String(form.get('street')),
        postcode: String(form.get('postcode')),
        city: String(form.get('city')),
      });
      if (!state.error) router.refresh(); // a second request
      return state;
    },
    {},
  );

  return (
    <form action={formAction}>
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
