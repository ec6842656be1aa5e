'use client';

import { useRouter } from 'next/navigation';
import { useActionState } from 'react';

type State = { error?: string };

export function DeleteForm() {
  const router = useRouter();
  const [state, formAction, pending] = useActionState(
    async (_previous: State, form: FormData) => {
      const password = form.get('password');
      const response = await fetch('/api/account', {
        method: 'DELETE',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ password }),
      });
      if (!response.ok) return await response.json();
      router.replace('/account/deleted');
      return {};
    },
    {},
  );

  return (
    <form action={formAction}>
      <label>
        Your password
        <input
          name="password"
          type="password"
          required
          autoComplete="current-password"
        />
      </label>
      <button type="submit" disabled={pending}>
        Delete for good
      </button>
      {state.error && <p role="alert">{state.error}</p>}
    </form>
  );
}
