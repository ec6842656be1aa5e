'use client';

import { useActionState } from 'react';

export type Verdict = {
  message?: string;
  error?: string;
};

type Props = {
  bid: (
    previous: Verdict,
    form: FormData,
  ) => Promise<Verdict>;
};

export function BidForm({ bid }: Props) {
  const [state, formAction, pending] = useActionState(
    bid,
    {},
  );

  return (
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
      {state.error && <p role="alert">{state.error}</p>}
      <p role="status">{state.message}</p>
    </form>
  );
}
