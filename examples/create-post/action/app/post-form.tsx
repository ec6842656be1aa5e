'use client';

import { useActionState } from 'react';
import { createPost } from './actions';

export function PostForm() {
  const [state, formAction, pending] = useActionState(
    createPost,
    {},
  );

  return (
    <form action={formAction}>
      <label>
        Title
        <input name="title" />
      </label>
      <button type="submit" disabled={pending}>
        Create post
      </button>
      {state.error && <p role="alert">{state.error}</p>}
    </form>
  );
}
