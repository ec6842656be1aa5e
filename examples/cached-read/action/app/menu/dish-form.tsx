'use client';

import { useActionState } from 'react';
import { changeDish } from './actions';

export function DishForm() {
  const [state, formAction, pending] = useActionState(
    changeDish,
    {},
  );

  return (
    <form action={formAction}>
      <label>
        New dish
        <input name="dish" required maxLength={40} />
      </label>
      <button type="submit" disabled={pending}>
        Save
      </button>
      {state.error && <p role="alert">{state.error}</p>}
      <p role="status">
        {state.saved && `Saved: ${state.saved}`}
      </p>
    </form>
  );
}
