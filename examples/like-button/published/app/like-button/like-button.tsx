'use client';

import { useOptimistic } from 'react';
import { toggleLike } from './actions';

type Props = { photo: string; liked: boolean };

export function LikeButton({ photo, liked }: Props) {
  const [shown, show] = useOptimistic(liked);

  async function like() {
    show(!shown);
    await toggleLike(photo);
  }

  // A function of the browser: without JavaScript there
  // is nothing that the form could send.
  return (
    <form action={like}>
      <button type="submit" aria-pressed={shown}>
        {`${shown ? '♥' : '♡'} Like ${photo}`}
      </button>
    </form>
  );
}
