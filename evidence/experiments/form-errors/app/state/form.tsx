'use client';

import { useActionState } from 'react';
import { saveWithState } from '../actions';

export function Form() {
  const [state, action] = useActionState(saveWithState, {});
  return (
    <form action={action}>
      <input name="text" aria-label="Text" />
      <button type="submit">Save</button>
      <p role="status">{state.error}</p>
    </form>
  );
}
