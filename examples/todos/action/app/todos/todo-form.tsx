'use client';

import { useActionState } from 'react';
import { createTodo } from './actions';

export function TodoForm() {
  const [state, formAction, pending] = useActionState(
    createTodo,
    {},
  );

  return (
    <form action={formAction}>
      <label>
        New todo
        <input name="text" />
      </label>
      <button type="submit" disabled={pending}>
        Add
      </button>
      {state.error && <p role="alert">{state.error}</p>}
    </form>
  );
}
