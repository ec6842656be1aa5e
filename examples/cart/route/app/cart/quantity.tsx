'use client';

import { useRouter } from 'next/navigation';
import {
  startTransition,
  useOptimistic,
  useTransition,
} from 'react';

type Props = { id: string; quantity: number };

export function Quantity({ id, quantity }: Props) {
  const router = useRouter();
  const [pending, startChange] = useTransition();
  const [shown, showChange] = useOptimistic(
    quantity,
    (now, by: number) => Math.max(0, now + by),
  );

  function change(by: 1 | -1) {
    startChange(async () => {
      showChange(by);
      // At once. It says "one more" and not "four", so
      // that it matters little which arrives first.
      await fetch(`/api/cart/${id}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ by }),
      });
      startTransition(() => router.refresh());
    });
  }

  return (
    <>
      <button
        type="button"
        aria-label={`Less ${id}`}
        onClick={() => change(-1)}
      >
        −
      </button>{' '}
      <output aria-label={`Quantity of ${id}`}>
        {shown}
      </output>{' '}
      <button
        type="button"
        aria-label={`More ${id}`}
        onClick={() => change(1)}
      >
        +
      </button>
      {pending && ' saving…'}
    </>
  );
}
