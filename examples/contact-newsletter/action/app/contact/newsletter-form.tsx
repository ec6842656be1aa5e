'use client';

import { useActionState } from 'react';
import { subscribe } from './actions';

export function NewsletterForm() {
  const [state, formAction, pending] = useActionState(
    subscribe,
    {},
  );
  const { typed, error, done } = state;

  return (
    <form action={formAction}>
      <label>
        Email for the newsletter
        <input
          name="email"
          type="email"
          required
          defaultValue={typed?.email}
        />
      </label>
      <button type="submit" disabled={pending}>
        Subscribe
      </button>
      {error && <p role="alert">{error}</p>}
      {done && <p role="status">{done}</p>}
    </form>
  );
}
