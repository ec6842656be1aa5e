'use client';

import { useRouter } from 'next/navigation';
import { useActionState } from 'react';

type State = { error?: string };

export function CheckoutForm() {
  const router = useRouter();
  const [state, formAction, pending] = useActionState(
    startCheckout,
    {},
  );

  async function startCheckout(
    _previous: State,
    form: FormData,
  ): Promise<State> {
    const response = await fetch('/api/checkout', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(Object.fromEntries(form)),
    });
    if (!response.ok) return response.json();
    router.push(
      response.headers.get('location') ?? '/',
    );
    return {};
  }

  return (
    <form action={formAction}>
      <label>
        Product
        <select name="product">
          <option value="tea">Tea, €4.50</option>
          <option value="coffee">Coffee, €6.50</option>
        </select>
      </label>
      <label>
        Quantity
        <input
          name="quantity"
          inputMode="numeric"
          defaultValue="1"
        />
      </label>
      <button type="submit" disabled={pending}>
        Buy
      </button>
      {state.error && <p role="alert">{state.error}</p>}
    </form>
  );
}
