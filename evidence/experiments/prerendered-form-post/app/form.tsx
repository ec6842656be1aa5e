'use client';

import { useActionState } from 'react';
import { check } from './actions';

export function Form() {
  const [message, action] = useActionState(check, '');
  return (
    <form action={action}>
      <input name="text" aria-label="Text" />
      <button type="submit">Save</button>
      <p>{message}</p>
    </form>
  );
}
