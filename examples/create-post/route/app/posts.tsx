'use client';

import { useActionState } from 'react';
import type { Post } from '@/lib/posts';

type State = {
  posts: Post[];
  error?: string;
  title?: string;
};

async function createPost(
  state: State,
  form: FormData,
): Promise<State> {
  const title = String(form.get('title'));
  const response = await fetch('/api/posts', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title }),
  });
  if (!response.ok) {
    const { error } = await response.json();
    return { ...state, error, title };
  }

  const list = await fetch('/api/posts'); // now show what the server has
  return { posts: await list.json() };
}

export function Posts({
  initial,
}: {
  initial: Post[];
}) {
  const [{ posts, error, title }, formAction, pending] =
    useActionState(createPost, { posts: initial });

  return (
    <>
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
      <ul>
        {posts.map((post) => (
          <li key={post.id}>{post.title}</li>
        ))}
      </ul>
    </>
  );
}
