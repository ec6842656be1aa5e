'use client';

import { useOptimistic, useTransition } from 'react';
import { like } from './actions';

export function LikeButton({ photo, count }: { photo: string; count: number }) {
  const [shown, addOne] = useOptimistic(count, (current: number) => current + 1);
  const [pending, startTransition] = useTransition();

  function press() {
    startTransition(async () => {
      addOne(undefined);
      await like(photo);
    });
  }

  return (
    <button type="button" onClick={press} aria-busy={pending} aria-label={`Like ${photo}`}>
      ♥ {shown}
    </button>
  );
}
