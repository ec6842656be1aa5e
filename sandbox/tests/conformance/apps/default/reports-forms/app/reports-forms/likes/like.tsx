'use client';
import { useEffect, useOptimistic, useRef } from 'react';
import { like } from './actions';

export function Like({ photo, likes }: { photo: string; likes: number }) {
  const [shown, addLike] = useOptimistic(likes, (before, more: number) => before + more);
  const list = useRef<HTMLOListElement>(null);
  // Every value that was on screen, also for the blink of an eye.
  useEffect(() => {
    const line = document.createElement('li');
    line.textContent = String(shown);
    list.current?.append(line);
  }, [shown]);
  return (
    <>
      <form
        action={async () => {
          addLike(1);
          await like(photo);
        }}
      >
        <button type="submit">Like</button>
      </form>
      <p data-testid="said">{`${shown} of ${likes}`}</p>
      <ol ref={list} data-testid="history" />
    </>
  );
}
