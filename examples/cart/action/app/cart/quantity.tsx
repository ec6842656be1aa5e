'use client';

import { useOptimistic, useTransition } from 'react';
import { changeQuantity } from './actions';

type Props = { id: string; quantity: number };

export function Quantity({ id, quantity }: Props) {
  const [pending, startTransition] = useTransition();
  const [shown, showChange] = useOptimistic(
    quantity,
    (now, by: number) => Math.max(0, now + by),
  );

  function change(by: 1 | -1) {
    startTransition(async () => {
      showChange(by); // now
      await changeQuantity(id, by); // when its turn comes
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
