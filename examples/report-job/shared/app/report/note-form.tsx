'use client';

import { useActionState } from 'react';
import { saveNote } from './note-action';

export function NoteForm() {
  const [state, formAction, pending] = useActionState(
    saveNote,
    {},
  );
  return (
    <form action={formAction}>
      <label>
        Note
        <input name="note" />
      </label>
      <button type="submit" disabled={pending}>
        {pending ? 'Saving…' : 'Save note'}
      </button>
      {state.saved && (
        <p role="status">Saved: {state.saved}</p>
      )}
      {state.error && <p role="alert">{state.error}</p>}
    </form>
  );
}
