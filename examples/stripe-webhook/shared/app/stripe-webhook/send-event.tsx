'use client';

import { useRouter } from 'next/navigation';
import { useActionState, useState } from 'react';
import { signEvent } from './plays-stripe';

const ways = [
  { way: 'signed', label: 'Send signed' },
  { way: 'unsigned', label: 'Send unsigned' },
  { way: 'rewritten', label: 'Sign, then rewrite' },
];

export function SendEvent() {
  const router = useRouter();
  const [order, setOrder] = useState('order-1');
  const [answer, formAction, pending] = useActionState(
    send,
    '',
  );

  async function send(
    _previous: string,
    form: FormData,
  ) {
    const { payload, signature } =
      await signEvent(order);
    const way = form.get('way');
    const response = await fetch(
      '/api/webhooks/stripe',
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(way !== 'unsigned' && {
            'stripe-signature': signature,
          }),
        },
        body:
          way === 'rewritten'
            ? JSON.stringify(JSON.parse(payload))
            : payload,
      },
    );
    router.refresh();
    return `${response.status} ${await response.text()}`;
  }

  return (
    <form action={formAction}>
      <label>
        Order
        <input
          required
          maxLength={40}
          value={order}
          onChange={(event) =>
            setOrder(event.target.value)
          }
        />
      </label>
      {ways.map(({ way, label }) => (
        <button
          type="submit"
          name="way"
          value={way}
          key={way}
          disabled={pending}
        >
          {label}
        </button>
      ))}
      <p role="status">{answer}</p>
    </form>
  );
}
