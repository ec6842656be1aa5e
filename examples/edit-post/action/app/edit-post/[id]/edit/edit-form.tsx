'use client';

import { useActionState } from 'react';
import { editPost } from './actions';

type Props = { id: number; title: string };

export function EditForm({ id, title }: Props) {
  const [state, formAction, pending] = useActionState(
    editPost.bind(null, id),
    {},
  );

  return (
    <form action={formAction}>
      <label>
        Title
        <input
          name="title"
          defaultValue={state.typed ?? title}
        />
      </label>
      <button type="submit" disabled={pending}>
        Save
      </button>
      {state.error && <p role="alert">{state.error}</p>}
    </form>
  );
}
