'use client';

import { useActionState } from 'react';
import { createPost } from './actions';

export function PostForm() {
  const [{ error, title }, formAction, pending] =
    useActionState(createPost, {});

  return (
    <form action={formAction}>
      <label>
        Title
        <input name="title" defaultValue={title} />
      </label>
      <button type="submit" disabled={pending}>
        Create post
      </button>
      <p role="alert">{error}</p>
    </form>
  );
}
