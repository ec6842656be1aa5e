'use client';

import { useActionState } from 'react';
import { addLabel } from './actions';

export function LabelForm() {
  const [state, formAction, pending] = useActionState(
    addLabel,
    {},
  );

  return (
    <form action={formAction}>
      <label>
        Name
        <input name="name" required />
      </label>
      <button type="submit" disabled={pending}>
        Add label
      </button>
      {state.message && (
        <p role="alert">{state.message}</p>
      )}
    </form>
  );
}
