'use client';

import { useRouter } from 'next/navigation';
import { useActionState } from 'react';
import { signPayment } from './plays-provider';

export function PayButton({
  order,
}: {
  order: string;
}) {
  const router = useRouter();
  const [answer, pay, pending] = useActionState(
    async () => {
      const { body, signature } =
        await signPayment(order);
      const response = await fetch(
        '/api/webhooks/checkout',
        {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'x-signature': signature,
          },
          body,
        },
      );
      router.refresh();
      return `The webhook answered ${response.status}.`;
    },
    '',
  );

  return (
    <form action={pay}>
      <button type="submit" disabled={pending}>
        Pay as the provider
      </button>
      <p aria-live="polite">{answer}</p>
    </form>
  );
}
