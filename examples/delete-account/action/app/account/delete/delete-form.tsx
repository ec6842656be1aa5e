'use client';

import { useActionState } from 'react';
import { deleteAccount } from './actions';

export function DeleteForm() {
  const [state, formAction, pending] = useActionState(
    deleteAccount,
    {},
  );

  return (
    <form action={formAction}>
      <label>
        Your password
        <input
          name="password"
          type="password"
          required
          autoComplete="current-password"
        />
      </label>
      <button type="submit" disabled={pending}>
        Delete for good
      </button>
      {state.error && <p role="alert">{state.error}</p>}
    </form>
  );
}
