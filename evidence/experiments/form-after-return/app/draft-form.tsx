'use client';

import { useActionState } from 'react';
import { save } from './actions';

export function DraftForm() {
  const [message, action] = useActionState(save, '');
  return (
    <form action={action}>
      <input name="draft" aria-label="Draft" />
      <button type="submit">Save</button>
      <output>{message}</output>
    </form>
  );
}
