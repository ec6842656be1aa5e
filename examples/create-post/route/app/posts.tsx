'use client';

import { useActionState } from 'react';
import type { Post } from '@/lib/posts';

type State = { posts: Post[]; error?: string };

async function createPost(
  state: State,
  form: FormData,
): Promise<State> {
  const response = await fetch('/api/posts', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title: form.get('title') }),
  });
  if (!response.ok)
    return { ...state, ...(await response.json()) };

  const list = await fetch('/api/posts'); // now show what the server has
  return { posts: await list.json() };
}

export function Posts({
  initial,
}: {
  initial: Post[];
}) {
  const [state, formAction, pending] = useActionState(
    createPost,
    {
      posts: initial,
    },
  );

  return (
    <>
      <form action={formAction}>
        <label>
          Title
          <input name="title" />
        </label>
        <button type="submit" disabled={pending}>
          Create post
        </button>
        {state.error && (
          <p role="alert">{state.error}</p>
        )}
      </form>
      <ul>
        {state.posts.map((post) => (
          <li key={post.id}>{post.title}</li>
        ))}
      </ul>
    </>
  );
}
