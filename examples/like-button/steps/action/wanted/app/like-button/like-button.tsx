'use client';

import { useOptimistic } from 'react';
import { setLiked } from './actions';

type Props = { photo: string; liked: boolean };

export function LikeButton({ photo, liked }: Props) {
  const [shown, show] = useOptimistic(liked);
  const wanted = !shown;

  async function like() {
    show(wanted);
    await setLiked(photo, wanted);
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
