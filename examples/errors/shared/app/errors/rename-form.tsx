'use client';

import { useActionState } from 'react';
import { renameDocument } from './rename-document';

/** What a form is told: the new title, or a refusal. */
export type State = {
  title?: string;
  error?: string;
  typed?: string;
};

export function RenameForm(props: {
  id: string;
  title: string;
}) {
  const [state, formAction, pending] = useActionState<
    State,
    FormData
  >(renameDocument, {});
  const { id, title } = props;

  return (
    <>
      <h2>{state.title ?? title}</h2>
      <form action={formAction}>
        <input type="hidden" name="id" value={id} />
        <label>
          New title of {id}
          <input
            name="title"
            defaultValue={state.typed}
          />
        </label>
        <button type="submit" disabled={pending}>
          Rename {id}
        </button>
        {state.error && (
          <p role="alert">{state.error}</p>
        )}
      </form>
    </>
  );
}
