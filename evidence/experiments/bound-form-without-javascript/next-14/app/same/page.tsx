'use client';

import { useFormState } from 'react-dom';
import { rename } from '../actions';

export default function Page() {
  const [message, submit] = useFormState(rename.bind(null, 'order-7'), '');
  return (
    <form action={submit}>
      <input name="name" aria-label="Name" />
      <button type="submit">Rename</button>
      <p>{message}</p>
    </form>
  );
}
