'use client';

import { useActionState } from 'react';
import { sendFeedback } from './actions';

export function FeedbackForm() {
  const [state, formAction, pending] = useActionState(
    sendFeedback,
    {},
  );

  return (
    <form action={formAction}>
      <label>
        Feedback
        <input name="text" defaultValue={state.text} />
      </label>
      <button type="submit" disabled={pending}>
        Send
      </button>
      {state.error && <p role="alert">{state.error}</p>}
    </form>
  );
}
