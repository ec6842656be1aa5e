'use client';

import { useRouter } from 'next/navigation';
import {
  startTransition,
  useOptimistic,
  useTransition,
} from 'react';

type Props = { photo: string; liked: boolean };

export function LikeButton({ photo, liked }: Props) {
  const router = useRouter();
  const [shown, show] = useOptimistic(liked);
  const [pending, startLike] = useTransition();

  function like() {
    // Requests may overtake each other, and no queue
    // keeps them in order: so one at a time.
    if (pending) return;
    startLike(async () => {
      show(!shown);
      await fetch(`/api/like-button/${photo}`, {
        method: shown ? 'DELETE' : 'PUT',
      });
      // After an await, React needs it said again.
      startTransition(() => router.refresh());
    });
  }

  return (
    <button
      type="button"
      aria-pressed={shown}
      aria-disabled={pending}
      onClick={like}
    >
      {`${shown ? '♥' : '♡'} Like ${photo}`}
    </button>
  );
}
