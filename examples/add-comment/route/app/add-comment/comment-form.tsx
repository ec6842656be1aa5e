'use client';

import { useRouter } from 'next/navigation';
import { startTransition, useActionState } from 'react';
import { OnItsWay } from './on-its-way';

type State = { error?: string; typed?: string };

export function CommentForm() {
  const router = useRouter();

  async function send(
    _previous: State,
    form: FormData,
  ): Promise<State> {
    const typed = String(form.get('text'));
    const response = await fetch('/api/comments', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: typed }),
    });
    if (!response.ok) {
      const { error } = await response.json();
      return { error, typed };
    }
    // The list is the server's, so ask for it.
    startTransition(() => router.refresh());
    return {};
  }

  const [state, formAction, pending] = useActionState(
    send,
    {},
  );

  return (
    <form action={formAction}>
      <OnItsWay />
      <label>
        Comment
        <textarea
          name="text"
          defaultValue={state.typed}
        />
      </label>
      <button type="submit" disabled={pending}>
        Add comment
      </button>
      {state.error && <p role="alert">{state.error}</p>}
    </form>
  );
}
