'use client';

import {
  type FormEvent,
  startTransition,
  useOptimistic,
} from 'react';
import { setLiked } from './actions';

type Props = { photo: string; liked: boolean };

export function LikeButton({ photo, liked }: Props) {
  const [shown, show] = useOptimistic(liked);
  const wanted = !shown;

  function like(event: FormEvent) {
    event.preventDefault();
    startTransition(async () => {
      show(wanted); // lasts until this function ends
      await setLiked(photo, wanted);
    });
  }

  return (
    <form
      action={setLiked.bind(null, photo, wanted)}
      onSubmit={like}
    >
      <button type="submit" aria-pressed={shown}>
        {`${shown ? '♥' : '♡'} Like ${photo}`}
      </button>
    </form>
  );
}
