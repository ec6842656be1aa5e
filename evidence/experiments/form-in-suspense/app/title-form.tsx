'use client';

import { useActionState } from 'react';
import { save } from './actions';

export function TitleForm() {
  const [message, action] = useActionState(save, '');
  return (
    <form action={action}>
      <input name="title" aria-label="Title" />
      <button type="submit">Save</button>
      <output>{message}</output>
    </form>
  );
}
