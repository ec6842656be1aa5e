'use client';

import { useActionState } from 'react';
import { addComment } from './actions';
import { OnItsWay } from './on-its-way';

export function CommentForm() {
  const [state, formAction, pending] = useActionState(
    addComment,
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
