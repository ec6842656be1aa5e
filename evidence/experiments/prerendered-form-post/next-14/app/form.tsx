'use client';

import { useFormState } from 'react-dom';
import { check } from './actions';

export function Form() {
  const [message, action] = useFormState(check, '');
  return (
    <form action={action}>
      <input name="text" aria-label="Text" />
      <button type="submit">Save</button>
      <p>{message}</p>
    </form>
  );
}
