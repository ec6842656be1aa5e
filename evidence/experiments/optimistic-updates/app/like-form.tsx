'use client';

import { useOptimistic } from 'react';

interface Props {
  name: string;
  liked: boolean;
  like: () => Promise<void>;
}

export function LikeForm({ name, liked, like }: Props) {
  const [shown, show] = useOptimistic(liked);
  return (
    <form
      action={async () => {
        show(true);
        await like();
      }}
    >
      <button type="submit" aria-label={name}>
        {shown ? 'liked' : 'not liked'}
      </button>
    </form>
  );
}
