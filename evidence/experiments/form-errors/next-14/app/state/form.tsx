'use client';

import { useFormState } from 'react-dom';
import { saveWithState } from '../actions';

export function Form() {
  const [state, action] = useFormState(saveWithState, {});
  return (
    <form action={action}>
      <input name="text" aria-label="Text" />
      <button type="submit">Save</button>
      <p role="status">{state.error}</p>
    </form>
  );
}
