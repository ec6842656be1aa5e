'use client';

import { useActionState } from 'react';

type Verdict = { message?: string; error?: string };

async function bid(
  _previous: Verdict,
  form: FormData,
): Promise<Verdict> {
  const response = await fetch('/api/auction', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      amount: form.get('amount'),
    }),
  });
  return response.json();
}

export function BidForm() {
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
