'use client';

import { useFormState } from 'react-dom';

export function Form({ action }: { action: (before: string, form: FormData) => Promise<string> }) {
  const [message, submit] = useFormState(action, '');
  return (
    <form action={submit}>
      <input name="name" aria-label="Name" />
      <button type="submit">Rename</button>
      <p>{message}</p>
    </form>
  );
}
