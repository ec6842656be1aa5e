'use client';

import { useActionState } from 'react';
import type { Lot } from '@/lib/lots';
import { bid, type Verdict } from './actions';

const nothing: Verdict = {};

export function BidForm({ lot }: { lot: Lot }) {
  const [state, formAction, pending] = useActionState(
    bid,
    nothing,
  );

  return (
    <section>
      <p>For sale: {lot.title}</p>
      <form action={formAction}>
        <label>
          Your bid in euros
          <input
            name="amount"
            inputMode="numeric"
            required
          />
        </label>
        <button type="submit" disabled={pending}>
          Bid
        </button>
        {state.error && (
          <p role="alert">{state.error}</p>
        )}
        <p role="status">{state.message}</p>
      </form>
    </section>
  );
}
