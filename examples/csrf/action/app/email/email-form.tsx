'use client';

import { useActionState } from 'react';
import { changeEmail } from './actions';

export function EmailForm() {
  const [state, formAction, pending] = useActionState(
    changeEmail,
    {},
  );

  return (
    <form action={formAction}>
      <label>
        New address
        <input name="email" type="email" required />
      </label>
      <button type="submit" disabled={pending}>
        Change
      </button>
      {state.error && <p role="alert">{state.error}</p>}
    </form>
  );
}
