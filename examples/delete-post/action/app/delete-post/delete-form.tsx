'use client';

import { useActionState } from 'react';
import { deletePost } from './actions';

type Props = { id: string; title: string };

export function DeleteForm({ id, title }: Props) {
  const [state, formAction, pending] = useActionState(
    deletePost.bind(null, id),
    {},
  );

  return (
    <form action={formAction}>
      <button type="submit" disabled={pending}>
        Delete {title}
      </button>
      {state.error && <p role="alert">{state.error}</p>}
    </form>
  );
}
