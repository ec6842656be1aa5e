'use client';

import { useActionState } from 'react';
import { startCheckout } from './actions';

export function CheckoutForm() {
  const [state, formAction, pending] = useActionState(
    startCheckout,
    {},
  );

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
