'use client';

import { useActionState } from 'react';
import { sendMessage } from './actions';

export function MessageForm() {
  const [state, formAction, pending] = useActionState(
    sendMessage,
    {},
  );
  const { typed, error, done } = state;

  return (
    <form action={formAction}>
      <label>
        Your email
        <input
          name="email"
          type="email"
          required
          defaultValue={typed?.email}
        />
      </label>
      <label>
        Message
        <textarea
          name="message"
          required
          defaultValue={typed?.message}
        />
      </label>
      <button type="submit" disabled={pending}>
        Send
      </button>
      {error && <p role="alert">{error}</p>}
      {done && <p role="status">{done}</p>}
    </form>
  );
}
